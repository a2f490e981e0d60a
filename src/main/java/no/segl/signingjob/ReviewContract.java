package no.segl.signingjob;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff have looked through a contract before it is sent, and found it in order. */
@Service
public class ReviewContract {

    private final ActingOnJobs jobs;
    private final Deciders deciders;
    private final JobLog log;

    ReviewContract(ActingOnJobs jobs, Deciders deciders, JobLog log) {
        this.jobs = jobs;
        this.deciders = deciders;
        this.log = log;
    }

    @Transactional
    public void makeReady(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        log.decided(job, EventType.REVIEWED, "", deciders.of(job, "review"));
    }
}
