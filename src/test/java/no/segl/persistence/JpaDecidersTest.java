package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.signingjob.Deciders;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class JpaDecidersTest {

    @Autowired
    private Deciders deciders;

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void whoeverDidOneOfTheTasksLastIsTheOne() {
        SigningJob job = stored();

        deciders.note(job.id(), "decideNext", "kari");
        deciders.note(job.id(), "needsCorrection", "ola");
        assertThat(deciders.of(job, "decideNext", "needsCorrection")).isEqualTo("ola");

        deciders.note(job.id(), "decideNext", "per");
        assertThat(deciders.of(job, "decideNext", "needsCorrection")).isEqualTo("per");
        assertThat(deciders.of(job, "needsCorrection")).isEqualTo("ola");
    }

    @Test
    void whoDidItInAnEarlierRoundOrInAnotherJobDidNotDoItInThis() {
        SigningJob job = stored();
        deciders.note(job.id(), "writeOff", "kari");

        sql.update(
                "update signing_job set round = round + 1 where id = ?",
                job.id().value());

        assertThat(deciders.of(jobs.find(job.id()).orElseThrow(), "writeOff")).isNull();
        assertThat(deciders.of(job, "writeOff")).isEqualTo("kari");
        assertThat(deciders.of(stored(), "writeOff")).isNull();
    }

    private SigningJob stored() {
        SigningJob job = StoredJobs.job();
        jobs.add(job);
        return job;
    }
}
