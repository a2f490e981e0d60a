package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff move the deadline of a running round; the timers move with it and the reminder comes anew. */
@Service
public class MoveDeadline {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final ActingOnJobs jobs;
    private final Errands errands;
    private final Municipality municipality;
    private final JobLog log;
    private final Clock clock;

    MoveDeadline(ActingOnJobs jobs, Errands errands, Municipality municipality, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.errands = errands;
        this.municipality = municipality;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws Refused if the new deadline is missing, past or too far away
     * @throws WrongState if no round is open
     */
    @Transactional
    public SigningJob move(SigningJobId id, @Nullable Instant deadline, Staff by) {
        Instant now = clock.instant();
        if (deadline == null) {
            throw new Refused(Violation.of("deadline.missing", "deadline"));
        }
        if (!deadline.isAfter(now)) {
            throw new Refused(Violation.of("deadline.past", "deadline"));
        }
        if (deadline.isAfter(now.plus(LONGEST))) {
            throw new Refused(Violation.of("deadline.tooFar", "deadline", LONGEST.toDays()));
        }
        SigningJob job = jobs.lockedFor(id, by);
        Instant moved = deadline.truncatedTo(ChronoUnit.MILLIS);
        SigningJob next = jobs.update(job.deadlineMoved(moved, now, municipality.zone()));
        log.done(next, EventType.DEADLINE_MOVED, moved.toString(), by);
        errands.tellProcess(new News(id, next.round().number(), News.What.DEADLINE_MOVED, null));
        return next;
    }
}
