package no.segl.signingjob;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.rules.SigningPolicy;

/**
 * One document sent to one to ten signers, all of whom must sign before the deadline. Immutable: each transition checks
 * that it may happen now and answers with the next state.
 *
 * @param requested the sender's own deadline and reminder, for the current round only
 * @param finalised the result was checked and finalised: from now on it can only be made void
 */
public record SigningJob(
        SigningJobId id,
        Kind kind,
        String ownerGroup,
        String createdBy,
        Title title,
        Language language,
        Sender sender,
        RequestedTime requested,
        SigningPolicy policy,
        ArchivePlace place,
        JobStatus status,
        Round round,
        List<Signer> signers,
        boolean finalised,
        Instant createdAt) {

    public static final int MOST_SIGNERS = 10;

    public SigningJob {
        signers = List.copyOf(signers);
        if (signers.isEmpty() || signers.size() > MOST_SIGNERS) {
            throw new IllegalArgumentException("a signing job has 1 to " + MOST_SIGNERS + " signers");
        }
    }

    public String reference() {
        return place.reference();
    }

    public Signer signer(SignerId wanted) {
        return signers.stream()
                .filter(signer -> signer.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("job " + id + " has no signer " + wanted));
    }

    public Optional<Signer> signer(NationalId person) {
        return signers.stream()
                .filter(signer -> signer.nationalId().equals(person))
                .findFirst();
    }

    /** The signer has been, or is to be, asked in the group whose turn it is. */
    public boolean hasTurn(Signer signer) {
        return signer.group() == round.group();
    }

    public boolean isOpenFor(Signer signer, Instant now) {
        return isOut() && !round.isOver(now) && isAsked(signer);
    }

    private boolean isOut() {
        return status == JobStatus.ACTIVE && !round.isSettled();
    }

    /** Those who are asked now and have not acted. */
    public List<Signer> pending() {
        return signers.stream().filter(this::isAsked).toList();
    }

    private boolean isAsked(Signer signer) {
        return hasTurn(signer) && signer.status().isPending();
    }

    /** Looked at before it is sent: in order, or for staff to mend. */
    SigningJob checked(boolean inOrder) {
        return moved("start", status.isUnsent(), inOrder ? JobStatus.DRAFT : JobStatus.NEEDS_CORRECTION);
    }

    /** The document goes out; the days of the deadline begin. */
    SigningJob dispatched(Instant now, ZoneId zone) {
        demand("dispatch", status == JobStatus.DRAFT);
        Instant deadline = requested.deadline(policy, now, zone);
        Instant reminder = requested.remindAt(policy, deadline, now, zone);
        return with(JobStatus.ACTIVE, round.dispatched(now, deadline, reminder, Signer.nextGroup(signers)));
    }

    SigningJob deadlineMoved(Instant deadline, Instant now, ZoneId zone) {
        demand("move-deadline", isOut() && !round.isOver(now));
        return with(status, round.withDeadline(deadline, requested.remindAt(policy, deadline, now, zone)));
    }

    SigningJob withSigner(SignerId wanted, UnaryOperator<Signer> change) {
        return withSigners(signer -> signer.id().equals(wanted) ? change.apply(signer) : signer);
    }

    SigningJob contactCorrected(SignerId wanted, ContactDetails details) {
        demand("correct-contact", status.staffDecide() || (!status.hasEnded() && !round.isSettled()));
        return withSigner(wanted, signer -> signer.corrected(details));
    }

    /** Others are to sign, or the same in another way; nobody has the document now. */
    SigningJob signersCorrected(List<Signer> corrected) {
        demand("correct-signers", StaffMay.correct(this));
        return copy(requested, policy, place, status, round, corrected, finalised);
    }

    /** One more has signed; the last of all settles the round, the last of a group passes the turn on. */
    SigningJob signed(SignerId wanted, Instant now) {
        demand("sign", isOpenFor(signer(wanted), now));
        SigningJob next = withSigner(wanted, signer -> signer.signed(now));
        if (next.signers.stream().allMatch(Signer::hasSigned)) {
            return next.settled(Outcome.SIGNED, now);
        }
        return next.pending().isEmpty() ? next.with(status, round.withGroup(Signer.nextGroup(next.signers))) : next;
    }

    SigningJob rejected(SignerId wanted, String comment, Instant now) {
        demand("reject", isOpenFor(signer(wanted), now));
        return withSigner(wanted, signer -> signer.rejected(comment)).settled(Outcome.REJECTED, now);
    }

    /** The sender takes the job back: while it is open, after a rejection, and after all have signed until it is finalised. */
    SigningJob recalled(Instant now) {
        return takenBack("recall", status.mayBeRecalled() && !finalised, JobStatus.RECALLED, now);
    }

    SigningJob givenUp(Instant now) {
        demand("give-up", isOut());
        return settled(Outcome.UNDELIVERABLE, now);
    }

    SigningJob expired(Instant now) {
        demand("expire", isOut() && round.isOver(now));
        return settled(Outcome.EXPIRED, now);
    }

    private SigningJob settled(Outcome how, Instant at) {
        return withSigners(signer -> signer.leftBehind(how)).with(how.status(), round.settled(how, at));
    }

    SigningJob sealed() {
        return moved("seal", status == JobStatus.ACTIVE && round.outcome() == Outcome.SIGNED, JobStatus.SIGNED);
    }

    SigningJob filed(ArchivePlace where) {
        return copy(requested, policy, where, status, round, signers, finalised);
    }

    SigningJob finalisedNow() {
        demand("finalise", status == JobStatus.SIGNED);
        return copy(requested, policy, place, status, round, signers, true);
    }

    SigningJob completed() {
        return moved("write-off", status == JobStatus.SIGNED && finalised, JobStatus.COMPLETED);
    }

    SigningJob voided(Instant now) {
        return takenBack("void", StaffMay.makeVoid(this), JobStatus.VOIDED, now);
    }

    private SigningJob takenBack(String action, boolean allowed, JobStatus next, Instant now) {
        demand(action, allowed);
        SigningJob settled = isOut() ? settled(Outcome.RECALLED, now) : this;
        return settled.with(next, settled.round);
    }

    /** A new round of the same job: everybody is asked anew, under what the tables say now. */
    SigningJob resent(SigningPolicy newest, RequestedTime wanted) {
        demand("resend", status.staffDecide());
        List<Signer> anew = signers.stream().map(Signer::askedAnew).toList();
        return copy(wanted, newest, place.withIncoming(null), JobStatus.DRAFT, round.next(), anew, false);
    }

    /** What a round has left in the case is no result of the paper. */
    SigningJob onPaper() {
        SigningJob asked = filed(place.withIncoming(null)).withSigners(Signer::noLongerAsked);
        return asked.moved("paper", status.mayEndUnsigned(), JobStatus.ON_PAPER);
    }

    SigningJob closed() {
        return withSigners(Signer::noLongerAsked).moved("close", status.mayEndUnsigned(), JobStatus.CLOSED);
    }

    SigningJob replaced(Instant now) {
        return takenBack("replace-job", StaffMay.replace(this), JobStatus.CLOSED, now)
                .withSigners(Signer::noLongerAsked);
    }

    private SigningJob moved(String action, boolean allowed, JobStatus next) {
        demand(action, allowed);
        return with(next, round);
    }

    private void demand(String action, boolean allowed) {
        if (!allowed) {
            throw new WrongState(action, status);
        }
    }

    private SigningJob withSigners(UnaryOperator<Signer> change) {
        List<Signer> changed = signers.stream().map(change).toList();
        return copy(requested, policy, place, status, round, changed, finalised);
    }

    private SigningJob copy(
            RequestedTime nextRequested,
            SigningPolicy nextPolicy,
            ArchivePlace nextPlace,
            JobStatus nextStatus,
            Round nextRound,
            List<Signer> nextSigners,
            boolean nowFinalised) {
        return new SigningJob(
                id,
                kind,
                ownerGroup,
                createdBy,
                title,
                language,
                sender,
                nextRequested,
                nextPolicy,
                nextPlace,
                nextStatus,
                nextRound,
                nextSigners,
                nowFinalised,
                createdAt);
    }

    private SigningJob with(JobStatus nextStatus, Round nextRound) {
        return copy(requested, policy, place, nextStatus, nextRound, signers, finalised);
    }

    @Override
    public String toString() {
        return "SigningJob[" + id + ", " + kind + ", " + status + ", round " + round.number() + "]";
    }
}
