package no.segl.signingjob;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff cannot find out how a signer is reached. */
@Service
public class GiveUpContact {

    private final ActingOnJobs jobs;
    private final Deciders deciders;
    private final JobLog log;
    private final Clock clock;

    GiveUpContact(ActingOnJobs jobs, Deciders deciders, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.deciders = deciders;
        this.log = log;
        this.clock = clock;
    }

    /** Ends the round, unless it has ended already. */
    @Transactional
    public void giveUp(SigningJobId id, int round) {
        SigningJob job = jobs.locked(id);
        if (job.round().number() == round && !job.round().isSettled()) {
            SigningJob next = jobs.update(job.givenUp(clock.instant()));
            String by = deciders.of(job, "correctContact");
            log.decided(next, EventType.CONTACT_FAULT, Outcome.UNDELIVERABLE.name(), by);
        }
    }

    /** Whether this signer can be reached by now, so that there is nothing left to correct. */
    @Transactional(readOnly = true)
    public boolean isCorrected(SigningJobId id, SignerId signer) {
        return !jobs.locked(id).signer(signer).status().isUnreachable();
    }
}
