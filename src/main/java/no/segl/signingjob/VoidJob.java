package no.segl.signingjob;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a job void after it was finalised; no process needs to be running. */
@Service
public class VoidJob {

    private final ActingOnJobs jobs;
    private final Errands errands;
    private final JobLog log;

    VoidJob(ActingOnJobs jobs, Errands errands, JobLog log) {
        this.jobs = jobs;
        this.errands = errands;
        this.log = log;
    }

    /**
     * @throws Refused if the reason is missing or too long
     * @throws WrongState if the job is not finalised, or void already
     */
    @Transactional
    public SigningJob makeVoid(SigningJobId id, String reason, Staff by) {
        String why = Reason.read(reason);
        SigningJob job = jobs.lockedFor(id, by);
        SigningJob next = jobs.update(job.voided());
        log.happened(next, EventType.VOIDED, why);
        if (job.status() == JobStatus.SIGNED) {
            errands.tellProcess(new News(id, job.round().number(), News.What.VOIDED, null));
        }
        return next;
    }
}
