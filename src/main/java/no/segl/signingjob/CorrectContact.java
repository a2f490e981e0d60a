package no.segl.signingjob;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.segl.signingjob.document.Sha256;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.NoticeGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Staff correct how a signer is reached, for this job only. While the job is out that person is asked anew; the others are
 * not bothered, and signatures stand.
 */
@Service
public class CorrectContact {

    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final CorrectedContacts contacts;
    private final AskSigners ask;
    private final NoticeGateway gateway;
    private final Errands errands;
    private final JobLog log;
    private final TransactionTemplate transaction;

    CorrectContact(
            SigningJobs all,
            ActingOnJobs jobs,
            CorrectedContacts contacts,
            AskSigners ask,
            NoticeGateway gateway,
            Errands errands,
            JobLog log,
            TransactionTemplate transaction) {
        this.all = all;
        this.jobs = jobs;
        this.contacts = contacts;
        this.ask = ask;
        this.gateway = gateway;
        this.errands = errands;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Of one signer.
     *
     * @param opened the edition of the details that were corrected; null if whatever they were
     * @param misread what could not be read at all
     */
    private record Correction(
            SignerId signer, @Nullable String opened, ContactDetails details, List<Violation> misread) {

        static Correction of(
                SignerId signer,
                @Nullable String opened,
                @Nullable String email,
                @Nullable String mobile,
                List<Violation> misread) {
            List<Violation> faults = new ArrayList<>(misread);
            return new Correction(signer, opened, ContactCheck.read(email, mobile, "", faults), faults);
        }

        boolean isOutdated(Signer now) {
            return opened != null
                    && !editionOf(now).equals(opened)
                    && !now.contact().equals(details);
        }

        List<Signer> in(SigningJob job) {
            return job.signers().stream()
                    .map(each -> each.id().equals(signer) ? each.corrected(details) : each)
                    .toList();
        }
    }

    /** Tells whether somebody has corrected a signer's details since one opened them. */
    public static String editionOf(Signer signer) {
        String written = Arrays.asList(
                        signer.contact().email(), signer.contact().mobile())
                .toString();
        return Sha256.of(written.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As {@link #correct(SigningJobId, SignerId, String, String, List, Staff)}, on what one has seen.
     *
     * @param opened the edition of the details that were corrected
     * @throws WrongState also if it is not that edition any more, unless it says the same already
     */
    public SigningJob correct(
            SigningJobId id,
            SignerId signerId,
            String opened,
            @Nullable String email,
            @Nullable String mobile,
            Staff by) {
        return correct(id, Correction.of(signerId, opened, email, mobile, List.of()), by);
    }

    /**
     * Whatever the details were.
     *
     * @param email null or blank for none
     * @param mobile null or blank for none
     * @param misread what else could not be read; named together with the rest
     * @throws Refused if neither is given, one is malformed, this installation cannot use what is given, or the check of a
     *     contract's people would stop at it
     * @throws WrongState if the round has ended, or the signer is reserved: whoever is must be written to on paper
     * @throws NoSuchJob also where the job has no such signer
     */
    public SigningJob correct(
            SigningJobId id,
            SignerId signerId,
            @Nullable String email,
            @Nullable String mobile,
            List<Violation> misread,
            Staff by) {
        return correct(id, Correction.of(signerId, null, email, mobile, misread), by);
    }

    /** The name service is asked before the job's row is held. */
    private SigningJob correct(SigningJobId id, Correction correction, Staff by) {
        SigningJob seen = all.find(id).filter(by::mayActOn).orElseThrow(() -> new NoSuchJob(id));
        Set<String> refusing = seen.kind() == Kind.APPRENTICESHIP ? contacts.refusing(correction.in(seen)) : Set.of();
        return transaction.execute(status -> store(jobs.lockedFor(id, by), correction, refusing, by));
    }

    private SigningJob store(SigningJob job, Correction correction, Set<String> refusing, Staff by) {
        Signer signer = job.signers().stream()
                .filter(each -> each.id().equals(correction.signer()))
                .findFirst()
                .orElseThrow(() -> new NoSuchJob(job.id()));
        if (signer.hasSigned()) {
            throw new WrongState("correct-contact", job.status());
        }
        if (correction.isOutdated(signer)) {
            throw new WrongState("correct-contact-again", job.status());
        }
        Refused.ifAny(correction.misread(), faults(job, correction, refusing));
        if (signer.status() == SignerStatus.RESERVED) {
            throw new WrongState("correct-contact-reserved", job.status());
        }
        SigningJob next = jobs.update(job.contactCorrected(signer.id(), correction.details()));
        log.done(next, EventType.CONTACT_CORRECTED, signer.id(), "", by);
        if (next.status() == JobStatus.ACTIVE && next.hasTurn(next.signer(signer.id()))) {
            int round = next.round().number();
            ask.askAnew(next.id(), round, signer.id());
            errands.tellProcess(new News(next.id(), round, News.What.CONTACT_CORRECTED, signer.id()));
        }
        return next;
    }

    private List<Violation> faults(SigningJob job, Correction correction, Set<String> refusing) {
        boolean understood = correction.misread().isEmpty();
        if (understood && correction.details().isEmpty()) {
            return List.of(Violation.of("contact.missing", ""));
        }
        if (job.kind() == Kind.APPRENTICESHIP) {
            return contacts.faults(correction.in(job), Map.of(correction.signer(), ""), refusing);
        }
        return understood && !gateway.reaches(correction.details())
                ? List.of(Violation.of("contact.noSms", "email"))
                : List.of();
    }
}
