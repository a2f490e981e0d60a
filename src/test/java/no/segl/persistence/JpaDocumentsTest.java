package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;
import no.segl.signingjob.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class JpaDocumentsTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcTemplate sql;

    private final SigningJob job = StoredJobs.job();
    private final DocumentVersion received = version(1, Made.RECEIVED);
    private final DocumentVersion accepted = version(2, Made.ACCEPTED);

    @BeforeEach
    void twoVersions() {
        jobs.add(job);
        documents.add(received, bytes("one"));
        documents.add(accepted, bytes("two"));
    }

    private DocumentVersion version(int number, Made made) {
        return new DocumentVersion(
                job.id(), 1, number, made, job.signers().get(0).id(), "0a".repeat(32), 3, 1, StoredJobs.NOON);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyVersionIsKept() {
        assertThat(documents.of(job.id())).containsExactly(received, accepted);
        assertThat(documents.newest(job.id())).contains(accepted);
        assertThat(documents.content(job.id(), 1)).isEqualTo(bytes("one"));
        assertThat(documents.content(job.id(), 2)).isEqualTo(bytes("two"));
        assertThatThrownBy(() -> documents.content(job.id(), 3)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void ofTwoWhoMakeTheSameVersionTheSecondIsRefused() {
        assertThatThrownBy(() -> documents.add(version(2, Made.SIGNED), bytes("other")))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(documents.content(job.id(), 2)).isEqualTo(bytes("two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document_version set pages = 2",
                "update document_content set content = ''",
                "delete from document_content",
                "truncate document_version cascade"
            })
    void nobodyChangesAVersion(String statement) {
        assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("append-only");
    }

    @Test
    void theNewestReportIsKept() {
        documents.keepReport(job.id(), 2, "<report>INDETERMINATE</report>");
        documents.keepReport(job.id(), 2, "<report>TOTAL_PASSED</report>");

        String kept = sql.queryForObject(
                "select report from validation_report where job_id = ?",
                String.class,
                job.id().value());
        assertThat(kept).isEqualTo("<report>TOTAL_PASSED</report>");
    }
}
