package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.segl.signingjob.FormerSigners;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class JpaFormerSignersTest {

    @Autowired
    private FormerSigners former;

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void thoseWhoWereToSignFirstAreKeptOnceAndEncrypted() {
        SigningJob job = StoredJobs.job();
        jobs.add(job);
        assertThat(former.firstOf(job.id())).isEmpty();

        former.keepFirst(job);
        former.keepFirst(job);

        String name = job.signers().get(0).name();
        assertThat(former.firstOf(job.id())).contains(List.of(name, name));
        assertThat(sql.queryForObject(
                        "select names from first_signers where id = ?",
                        String.class,
                        job.id().value()))
                .doesNotContain(name);
    }

    @Test
    void theNameOfOneWhoWasTakenOffIsKeptEncrypted() {
        SigningJob job = StoredJobs.job();
        jobs.add(job);
        Signer gone = job.signers().get(1);

        former.keep(job.id(), 1, gone);

        assertThat(former.namesOf(job.id())).isEqualTo(Map.of(gone.id(), gone.name()));
        assertThat(former.namesOf(SigningJobId.random())).isEmpty();
        List<String> stored = sql.queryForList(
                "select name from former_signer where job_id = ?",
                String.class,
                job.id().value());
        assertThat(stored).hasSize(1).noneMatch(name -> name.contains(gone.name()));
    }
}
