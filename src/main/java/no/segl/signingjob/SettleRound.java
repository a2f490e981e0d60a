package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how a round ended. Whatever was stored first stands; a passed deadline is stored here. */
@Service
public class SettleRound {

    private final ActingOnJobs jobs;
    private final JobLog log;
    private final Clock clock;

    SettleRound(ActingOnJobs jobs, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.log = log;
        this.clock = clock;
    }

    /** @return how the round ended; empty when it is still open, as after a deadline that was moved in the last moment */
    @Transactional
    public Optional<Outcome> settle(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        Instant now = clock.instant();
        if (!job.round().isSettled() && job.round().isOver(now)) {
            job = jobs.update(job.expired(now));
            log.happened(job, EventType.EXPIRED, String.valueOf(job.round().deadline()));
        }
        return Optional.ofNullable(job.round().outcome());
    }
}
