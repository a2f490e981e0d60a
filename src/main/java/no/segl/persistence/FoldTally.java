package no.segl.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the rows of the tally that are of one sort into one, so that the report sums few: what they sum to stays. */
@Configuration(proxyBeanMethods = false)
class FoldTally {

    private final JdbcTemplate sql;

    FoldTally(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Bean
    RecurringTask<Void> foldReportTally() {
        return Tasks.recurring("fold-report-tally", FixedDelay.ofMinutes(15)).execute((instance, context) -> fold());
    }

    /** In one statement: whoever counts sees the rows either before or after. */
    void fold() {
        sql.update("""
                with many as (
                    select owner_group, kind, sender_unit, ordered_on, signing_status, stop_reason
                    from job_tally group by 1, 2, 3, 4, 5, 6 having count(*) > 1),
                taken as (
                    delete from job_tally tally using many
                    where (tally.owner_group, tally.kind, tally.sender_unit, tally.ordered_on, tally.signing_status)
                            = (many.owner_group, many.kind, many.sender_unit, many.ordered_on, many.signing_status)
                        and tally.stop_reason is not distinct from many.stop_reason
                    returning tally.*)
                insert into job_tally
                select owner_group, kind, sender_unit, ordered_on, signing_status, stop_reason, sum(jobs)
                from taken group by 1, 2, 3, 4, 5, 6 having sum(jobs) <> 0
                """);
    }
}
