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
import no.segl.story.ClockAhead;
import no.segl.story.Town;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets weeks pass for one application: its clock is moved, and what would have come due meanwhile comes due now. */
final class Weeks {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final ZonedDateTime firstDay = ZonedDateTime.now(OSLO)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .with(LocalTime.MIDNIGHT);
    private final ClockAhead clock;
    private final ManagementService engine;
    private final Scheduler scheduler;
    private final JdbcTemplate sql;

    Weeks(ClockAhead clock, ManagementService engine, Scheduler scheduler, JdbcTemplate sql) {
        this.clock = clock;
        this.engine = engine;
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
        await().atMost(Town.PATIENCE).until(() -> {
            makeDue();
            return isIdle();
        });
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
        scheduler.triggerCheckForDueExecutions();
    }

    /** The engine's own clock is everybody's in this JVM, and is left alone. */
    private void makeDue() {
        Date now = new Date();
        engine
                .createJobQuery()
                .duedateHigherThan(now)
                .duedateLowerThan(Date.from(clock.instant()))
                .withRetriesLeft()
                .unlimitedList()
                .stream()
                .filter(job -> job.getExceptionMessage() == null)
                .forEach(job -> engine.setJobDuedate(job.getId(), now));
        int moved = sql.update("""
                update scheduled_tasks set execution_time = now()
                where execution_time > now() and execution_time <= ? and not picked
                and consecutive_failures = 0 and task_instance <> 'recurring'
                """, Timestamp.from(clock.instant()));
        if (moved > 0) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private boolean isIdle() {
        Integer errands = sql.queryForObject(
                "select count(*) from scheduled_tasks where task_instance <> 'recurring' and (picked or execution_time <= now())",
                Integer.class);
        return errands == 0 && engine.createJobQuery().executable().count() == 0;
    }
}
