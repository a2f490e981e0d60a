package no.segl.story.pilot;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import no.segl.story.ClockAhead;
import no.segl.story.Town;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets weeks pass for one application: its clock is moved, and what would have come due meanwhile comes due now. */
final class Weeks {

    private static final Duration AT_ONCE = Duration.ofMillis(20);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final ZonedDateTime firstDay = ZonedDateTime.now(OSLO)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .with(LocalTime.MIDNIGHT);
    private final ClockAhead clock;
    private final ManagementService engine;
    private final JobExecutor executor;
    private final Scheduler scheduler;
    private final JdbcTemplate sql;

    Weeks(ClockAhead clock, ManagementService engine, JobExecutor executor, Scheduler scheduler, JdbcTemplate sql) {
        this.clock = clock;
        this.engine = engine;
        this.executor = executor;
        this.scheduler = scheduler;
        this.sql = sql;
    }

    /** @param day of the pilot, the first is 1 and a Monday */
    void goOnTo(int day, int hour) {
        ZonedDateTime then = firstDay.plusDays(day - 1L).plusHours(hour);
        clock.goesAhead(Duration.between(Instant.now(), then.toInstant()));
        tryAgain();
        settle();
    }

    /** Waits until nothing is to be done before the clock goes on; what fails meanwhile is left until then. */
    void settle() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(AT_ONCE)
                .atMost(Town.PATIENCE)
                .until(() -> isIdle() && !makeDue());
    }

    int dayOf(Instant when) {
        return (int) Duration.between(firstDay.toInstant(), when).toDays() + 1;
    }

    private void tryAgain() {
        Date now = new Date();
        engine.createJobQuery()
                .withException()
                .withRetriesLeft()
                .unlimitedList()
                .forEach(job -> engine.setJobDuedate(job.getId(), now));
        sql.update("update scheduled_tasks set execution_time = now() where consecutive_failures > 0 and not picked");
        lookNow();
    }

    /**
     * The engine's own clock is everybody's in this JVM, and is left alone. So is its tidying of its history, which plans itself
     * anew each time that it is made due.
     *
     * @return whether there was anything
     */
    private boolean makeDue() {
        Date now = new Date();
        List<Job> due = engine
                .createJobQuery()
                .duedateHigherThan(now)
                .duedateLowerThan(Date.from(clock.instant()))
                .withRetriesLeft()
                .unlimitedList()
                .stream()
                .filter(job -> job.getProcessInstanceId() != null && job.getExceptionMessage() == null)
                .toList();
        due.forEach(job -> engine.setJobDuedate(job.getId(), now));
        int moved = sql.update("""
                update scheduled_tasks set execution_time = now()
                where execution_time > now() and execution_time <= ? and not picked
                and consecutive_failures = 0 and task_instance <> 'recurring'
                """, Timestamp.from(clock.instant()));
        boolean any = moved > 0 || !due.isEmpty();
        if (any) {
            lookNow();
        }
        return any;
    }

    private void lookNow() {
        executor.jobWasAdded();
        scheduler.triggerCheckForDueExecutions();
    }

    /** Seen in one look: each makes work for the other. */
    private boolean isIdle() {
        return Boolean.TRUE.equals(sql.queryForObject("""
                select not exists (select from scheduled_tasks
                    where task_instance <> 'recurring' and (picked or execution_time <= now()))
                and not exists (select from act_ru_job
                    where process_instance_id_ is not null and retries_ > 0 and duedate_ <= now())
                """, Boolean.class));
    }
}
