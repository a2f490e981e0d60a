package no.segl.signingjob;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.segl.signingjob.document.Sha256;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.NoticeGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff correct how a signer is reached, for this job only. While the job is out that person is asked anew; the others are
 * not bothered, and signatures stand.
 */
@Service
public class CorrectContact {

    private final ActingOnJobs jobs;
    private final AskSigners ask;
    private final NoticeGateway gateway;
    private final Errands errands;
    private final JobLog log;

    CorrectContact(ActingOnJobs jobs, AskSigners ask, NoticeGateway gateway, Errands errands, JobLog log) {
        this.jobs = jobs;
        this.ask = ask;
        this.gateway = gateway;
        this.errands = errands;
        this.log = log;
    }

    /** Tells whether somebody has corrected a signer's details since one opened them. */
    public static String editionOf(Signer signer) {
        String written = Arrays.asList(
                        signer.contact().email(), signer.contact().mobile())
                .toString();
        return Sha256.of(written.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As {@link #correct(SigningJobId, SignerId, String, String, Staff)}, on what one has seen.
     *
     * @param opened the edition of the details that were corrected
     * @throws WrongState also if it is not that edition any more, unless it says the same already
     */
    @Transactional
    public SigningJob correct(
            SigningJobId id,
            SignerId signerId,
            String opened,
            @Nullable String email,
            @Nullable String mobile,
            Staff by) {
        SigningJob job = jobs.lockedFor(id, by);
        job.signers().stream()
                .filter(each -> each.id().equals(signerId))
                .filter(each -> !each.hasSigned() && !editionOf(each).equals(opened))
                .filter(each -> !each.contact().equals(read(email, mobile)))
                .findFirst()
                .ifPresent(each -> {
                    throw new WrongState("correct-contact-again", job.status());
                });
        return correct(id, signerId, email, mobile, by);
    }

    /**
     * Whatever the details were.
     *
     * @param email null or blank for none
     * @param mobile null or blank for none
     * @throws Refused if neither is given, one is malformed, or this installation cannot use what is given
     * @throws WrongState if the round has ended, or the signer is reserved: whoever is must be written to on paper
     * @throws NoSuchJob also where the job has no such signer
     */
    @Transactional
    public SigningJob correct(
            SigningJobId id, SignerId signerId, @Nullable String email, @Nullable String mobile, Staff by) {
        SigningJob job = jobs.lockedFor(id, by);
        Signer signer = job.signers().stream()
                .filter(each -> each.id().equals(signerId))
                .findFirst()
                .orElseThrow(() -> new NoSuchJob(id));
        ContactDetails details = read(email, mobile);
        if (signer.hasSigned()) {
            throw new WrongState("correct-contact", job.status());
        }
        if (signer.status() == SignerStatus.RESERVED) {
            throw new WrongState("correct-contact-reserved", job.status());
        }
        SigningJob next = jobs.update(job.contactCorrected(signerId, details));
        log.done(next, EventType.CONTACT_CORRECTED, signerId, "", by);
        if (next.status() == JobStatus.ACTIVE && next.hasTurn(next.signer(signerId))) {
            int round = next.round().number();
            ask.askAnew(id, round, signerId);
            errands.tellProcess(new News(id, round, News.What.CONTACT_CORRECTED, signerId));
        }
        return next;
    }

    /** What is wrong with details, before anybody is corrected with them. */
    public List<Violation> faultsIn(@Nullable String email, @Nullable String mobile) {
        List<Violation> faults = new ArrayList<>();
        ContactDetails details = ContactCheck.read(email, mobile, "", faults);
        if (faults.isEmpty() && details.isEmpty()) {
            faults.add(Violation.of("contact.missing", ""));
        } else if (faults.isEmpty() && !gateway.reaches(details)) {
            faults.add(Violation.of("contact.noSms", "email"));
        }
        return faults;
    }

    private ContactDetails read(@Nullable String email, @Nullable String mobile) {
        Refused.ifAny(faultsIn(email, mobile));
        return ContactCheck.read(email, mobile, "", new ArrayList<>());
    }
}
