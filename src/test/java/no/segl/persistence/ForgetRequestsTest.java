package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.KnownRequests;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.Trail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class ForgetRequestsTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Trail trail;

    @Autowired
    private KnownRequests requests;

    @Autowired
    private TwoAtOnce twoAtOnce;

    @Autowired
    private JdbcTemplate sql;

    private final SigningJob job = StoredJobs.job();
    private final String young = UUID.randomUUID().toString();
    private final String old = UUID.randomUUID().toString();

    @Test
    void anAnswerIsForgottenAfterAMonthAndTheJobWithItsTrailStays() {
        twoAtOnce.inTransaction(() -> {
            jobs.add(job);
            trail.append(new JobEvent(job.id(), Instant.now(), EventType.CREATED, null, 1, "Opprettet", null));
            aRequestOf(young);
            aRequestOf(old);
            return job;
        });
        madeBefore(young, Duration.ofDays(29));
        madeBefore(old, Duration.ofDays(31));

        new ForgetRequests(sql, new KnownRequestSettings(Duration.ofDays(30)), Clock.systemUTC()).forget();

        assertThat(keysOf(job)).containsExactly(young);
        assertThat(jobs.find(job.id())).contains(job);
        assertThat(trail.of(job.id())).hasSize(1);
    }

    @Test
    void aTimeInWhichNobodyCouldRepeatARequestIsRefused() {
        assertThatThrownBy(() -> new KnownRequestSettings(Duration.ofHours(23)))
                .hasMessageContaining("segl.idempotency.remembered-for");
    }

    private void aRequestOf(String key) {
        requests.claim("fagsystem", key, "print");
        requests.remember("fagsystem", key, job.id(), "an answer");
    }

    private void madeBefore(String key, Duration age) {
        sql.update(
                "update known_request set created_at = ? where request_key = ?",
                Timestamp.from(Instant.now().minus(age)),
                key);
    }

    private List<String> keysOf(SigningJob job) {
        return sql.queryForList(
                "select request_key from known_request where job_id = ?",
                String.class,
                job.id().value());
    }
}
