package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signer refuses, with a comment for the sender's eyes only. One refusal ends the round. */
@Service
public class RejectDocument {

    public static final int LONGEST_COMMENT = 2000;

    private final ActingOnJobs jobs;
    private final Rejections rejections;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    RejectDocument(ActingOnJobs jobs, Rejections rejections, Errands errands, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.rejections = rejections;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @return REJECTED, or why not
     * @throws Refused if the comment is missing or too long
     * @throws NoSuchJob if this person is not among the signers
     */
    @Transactional
    public SigningResult reject(SigningJobId id, NationalId person, String comment) {
        if (comment.isBlank()) {
            throw new Refused(Violation.of("comment.missing", "comment"));
        }
        if (comment.strip().length() > LONGEST_COMMENT) {
            throw new Refused(Violation.of("comment.tooLong", "comment", LONGEST_COMMENT));
        }
        SigningJob job = jobs.locked(id);
        Signer signer = job.signer(person).orElseThrow(() -> new NoSuchJob(id));
        if (signer.status() == SignerStatus.REJECTED && comment.strip().equals(signer.reason())) {
            // the button was pressed twice
            return SigningResult.REJECTED;
        }
        Instant now = clock.instant();
        SigningResult turn = Turn.of(job, signer, now);
        if (turn != SigningResult.SIGNED) {
            return turn;
        }
        SigningJob next = jobs.update(job.rejected(signer.id(), comment.strip(), now));
        rejections.keep(id, next.round().number(), signer.id(), comment.strip());
        log.happened(next, EventType.REJECTED, signer.id(), "");
        errands.tellProcess(new News(id, next.round().number(), News.What.REJECTED, signer.id()));
        return SigningResult.REJECTED;
    }
}
