package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.segl.signingjob.Rejections;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class JpaRejectionsTest {

    private final SigningJob job = StoredJobs.job();

    @Autowired
    private Rejections rejections;

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void bothRoundsWereRejected() {
        jobs.add(job);
        rejections.keep(job.id(), 1, job.signers().get(0).id(), "§ 14 är fel");
        rejections.keep(job.id(), 2, job.signers().get(1).id(), "§ 15 också");
    }

    @Test
    void whatEachRoundWasRejectedWithIsKeptEncrypted() {
        List<String> stored = sql.queryForList(
                "select comment from rejection where job_id = ?",
                String.class,
                job.id().value());

        assertThat(rejections.commentsOn(job.id())).isEqualTo(Map.of(1, "§ 14 är fel", 2, "§ 15 också"));
        assertThat(stored).hasSize(2).noneMatch(each -> each.contains("fel") || each.contains("också"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update rejection set round = 7 where job_id = ?", "delete from rejection where job_id = ?"})
    void nothingIsTakenBack(String change) {
        UUID id = job.id().value();

        assertThatThrownBy(() -> sql.update(change, id)).hasMessageContaining("append-only");
    }
}
