package no.segl.signingjob;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender takes a job back: from dispatch until it is finalised. The signers' list entries disappear at once. */
@Service
public class RecallJob {

    public static final int LONGEST_REASON = 500;

    private final ActingOnJobs jobs;
    private final Deciders deciders;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    RecallJob(ActingOnJobs jobs, Deciders deciders, Errands errands, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.deciders = deciders;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws Refused if the reason is missing or too long
     * @throws WrongState if the job is not out, or finalised
     */
    @Transactional
    public SigningJob recall(SigningJobId id, String reason, Staff by) {
        String why = Reason.read(reason);
        return recalled(jobs.lockedFor(id, by), why, by.account());
    }

    /**
     * For the process, when its task was completed: a round that somebody else ended first stays as it was.
     *
     * @param reason the code that was chosen
     */
    @Transactional
    public void recallIfOpen(SigningJobId id, int round, String reason) {
        SigningJob job = jobs.locked(id);
        if (job.round().number() == round && !job.round().isSettled()) {
            recalled(job, reason, deciders.of(job, "activeJob"));
        }
    }

    private SigningJob recalled(SigningJob job, String reason, @Nullable String account) {
        SigningJob next = jobs.update(job.recalled(clock.instant()));
        log.decided(next, EventType.RECALLED, reason, account);
        News.What what = job.round().isSettled() ? News.What.RECALLED_AFTER_SIGNING : News.What.RECALLED;
        if (job.status() != JobStatus.REJECTED) {
            errands.tellProcess(new News(job.id(), job.round().number(), what, null));
        }
        return next;
    }
}
