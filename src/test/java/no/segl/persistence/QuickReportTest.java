package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.report.ReportFilter;
import no.segl.signingjob.report.ReportedJob;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StatusReport;
import no.segl.signingjob.report.StatusReport.Count;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is quick in a report since not all jobs are read. */
@PersistenceTest
class QuickReportTest {

    private static final Instant OLDEST = Instant.parse("2026-09-30T22:00:00Z");

    private final String group = "gruppe-" + UUID.randomUUID();

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private StatusReport report;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void ofWhatATextFindsOnlyTheNewestAreCounted() {
        SigningJob job =
                ReportedJob.of(group).titled("50 % avtale", "2026/77", 3).job();
        jobs.add(job);
        int more = StatusReport.MOST_FOUND;
        String columns = sql.queryForObject("""
                select string_agg(column_name, ', ') from information_schema.columns
                where table_name = 'signing_job' and is_generated = 'NEVER' and column_name not in ('id', 'created_at')
                """, String.class);
        sql.update(
                "insert into signing_job (id, created_at, " + columns + ") select gen_random_uuid(), created_at"
                        + " - number * interval '1 second', " + columns
                        + " from signing_job, generate_series(1, ?) number where id = ?",
                more,
                job.id().value());
        ReportFilter found = WantedReport.of(group, Map.of("text", "50 %"));

        assertThat(report.counts(found, List.of())).containsExactly(new Count(SigningStatus.SENT, null, 0, more));
    }

    @Test
    void theUnitsAndTheOldestAreThoseOfTheGroupsThatAreAskedFor() {
        jobs.add(ReportedJob.of(group).from("Skole", "fagsystem").job());
        jobs.add(ReportedJob.of(group)
                .from("Fagopplæring", "fagsystem")
                .ordered(OLDEST)
                .job());
        assertThat(report.units(List.of(group))).containsExactly("Fagopplæring", "Skole");
        assertThat(report.units(List.of("ingen-" + group))).isEmpty();
        assertThat(report.oldest(List.of(group, "ingen-" + group))).contains(OLDEST);
        assertThat(report.oldest(List.of("ingen-" + group))).isEmpty();
    }
}
