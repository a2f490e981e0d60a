package no.segl.desk;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import no.segl.signingjob.CorrectContact;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffMay;

/**
 * What the page offers now. The use cases decide; this only keeps off the page what they would refuse.
 *
 * @param replace the document, and who is to sign it
 * @param replaceJob another job takes the place of this one
 * @param correctContact of these signers
 */
record PossibleActions(
        boolean recall,
        boolean moveDeadline,
        boolean replace,
        boolean replaceJob,
        boolean makeVoid,
        boolean filePaper,
        Set<SignerId> correctContact) {

    private static final PossibleActions NONE = new PossibleActions(false, false, false, false, false, false, Set.of());

    static PossibleActions of(SigningJob job, Standing standing, Staff staff, Instant now) {
        if (!staff.mayActOn(job)) {
            return NONE;
        }
        boolean open = job.status() == JobStatus.ACTIVE && !job.round().isSettled();
        return new PossibleActions(
                open || isSignedNotFinalised(job) || job.status() == JobStatus.REJECTED,
                open && !job.round().isOver(now),
                standing.staffDecide(job),
                StaffMay.replace(job),
                StaffMay.makeVoid(job),
                standing.paperIsOpen(job),
                mayBeCorrected(job));
    }

    private static boolean isSignedNotFinalised(SigningJob job) {
        return job.round().outcome() == Outcome.SIGNED
                && !job.finalised()
                && (job.status() == JobStatus.ACTIVE || job.status() == JobStatus.SIGNED);
    }

    /** Of those who are asked in this round, and may be; between two rounds the whole list is corrected. */
    private static Set<SignerId> mayBeCorrected(SigningJob job) {
        if (job.status().hasEnded() || job.round().isSettled()) {
            return Set.of();
        }
        return job.signers().stream()
                .filter(signer -> !signer.hasSigned() && signer.status() != SignerStatus.RESERVED)
                .map(Signer::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When one whose contact is corrected now is told: now, later when the turn comes, or after staff's own task. */
    public String notice(SigningJob job, Signer signer) {
        if (job.status() == JobStatus.NEEDS_CORRECTION) {
            return "task";
        }
        return job.status() == JobStatus.ACTIVE && job.hasTurn(signer) ? "now" : "later";
    }

    /** Of a signer's contact details, as the page shows them. */
    public String edition(Signer signer) {
        return CorrectContact.editionOf(signer);
    }

    public boolean any() {
        return recall || moveDeadline || replace || replaceJob || makeVoid || filePaper;
    }
}
