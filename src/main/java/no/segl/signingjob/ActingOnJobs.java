package no.segl.signingjob;

import org.springframework.stereotype.Component;

/** Finds jobs for those who change them: the row is held until the transaction ends. */
@Component
class ActingOnJobs {

    private final SigningJobs jobs;

    ActingOnJobs(SigningJobs jobs) {
        this.jobs = jobs;
    }

    SigningJob locked(SigningJobId id) {
        return jobs.locked(id).orElseThrow(() -> new NoSuchJob(id));
    }

    /** @throws NoSuchJob also where the job does not belong to one of their groups */
    SigningJob lockedFor(SigningJobId id, Staff staff) {
        return jobs.locked(id).filter(staff::mayActOn).orElseThrow(() -> new NoSuchJob(id));
    }

    SigningJob update(SigningJob job) {
        jobs.update(job);
        return job;
    }
}
