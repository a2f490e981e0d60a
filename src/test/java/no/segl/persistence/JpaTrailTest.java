package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class JpaTrailTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcTemplate sql;

    private final SigningJob job = StoredJobs.job();

    @BeforeEach
    void aJob() {
        jobs.add(job);
    }

    @Test
    void eventsComeBackInTheOrderTheyWereWritten() {
        JobEvent created =
                new JobEvent(job.id(), StoredJobs.NOON, EventType.CREATED, null, 1, "2026/123-4", "saksbehandler");
        JobEvent opened = new JobEvent(
                job.id(),
                StoredJobs.NOON,
                EventType.OPENED,
                job.signers().get(0).id(),
                1,
                "",
                null);

        trail.append(created);
        trail.append(opened);

        assertThat(trail.of(job.id())).containsExactly(created, opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update job_event set text = 'x'", "delete from job_event", "truncate job_event"})
    void nobodyChangesTheTrail(String statement) {
        trail.append(new JobEvent(job.id(), StoredJobs.NOON, EventType.CREATED, null, 1, "", null));

        assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("append-only");
    }
}
