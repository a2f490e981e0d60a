package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.segl.signingjob.KnownRequests;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.Confirmation;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.EvidenceStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class AtRestTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private EvidenceStore evidence;

    @Autowired
    private KnownRequests requests;

    @Autowired
    private TwoAtOnce twoAtOnce;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void whoReadsTheTablesLearnsNothingAboutTheSigners() {
        SigningJob job = StoredJobs.rejected(StoredJobs.job(), "Lønnen er feil");
        twoAtOnce.inTransaction(() -> {
            requests.claim("fagsystem", job.id().toString(), "print");
            jobs.add(job);
            requests.remember("fagsystem", job.id().toString(), job.id(), "Kari Nordmann 17912099997");
            evidence.keep(job.id(), 1, job.signers().get(0).id(), "Kari Nordmann", login());
            return job;
        });

        String stored = String.join("\n", rowsOf(job));

        assertThat(stored).contains("demo:").contains("BankID");
        assertThat(stored)
                .doesNotContain("17912099997", "29822099635", "171291", "Kari", "Nordmann", "kari@example.org")
                .doesNotContain("99999999", "arbeidstaker", "Lønnen", "eyJhbGciOi");
    }

    @Test
    void whatAnEidSignedComesBackAsItWasAndIsNotReadInTheTables() {
        SigningJob job = StoredJobs.job();
        SignerId signer = job.signers().get(0).id();
        String xml = base64("<bankIdSignedData>17912099997</bankIdSignedData>");
        var made = new Confirmation(
                new Confirmable(job.id(), 1, signer, 2, 3, "00"), "order-1", StoredJobs.NOON, xml, base64("ocsp"));
        twoAtOnce.inTransaction(() -> {
            jobs.add(job);
            evidence.keep(job.id(), 1, signer, "Kari Mari Nordmann", login().with(made));
            evidence.keep(job.id(), 1, job.signers().get(1).id(), "Ola Nordmann", login());
            return job;
        });

        assertThat(evidence.confirmedIn(job.id(), 1)).singleElement().satisfies(files -> {
            assertThat(files.signer()).isEqualTo(signer);
            assertThat(files.signature()).isEqualTo(made.signatureFile());
            assertThat(files.ocspResponse()).isEqualTo(made.ocspFile());
        });
        assertThat(evidence.confirmedIn(job.id(), 2)).isEmpty();
        assertThat(evidence.namesIn(job.id(), 1)).hasSize(2).containsEntry(signer, "Kari Mari Nordmann");
        assertThat(evidence.namesIn(job.id(), 2)).isEmpty();
        assertThat(String.join("\n", rowsOf(job))).doesNotContain(xml, "17912099997", base64("ocsp"), "Mari");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static EidLogin login() {
        return new EidLogin(
                StoredJobs.KARI,
                "Kari Nordmann",
                "https://eid.example.org",
                "BankID",
                "high",
                StoredJobs.NOON,
                "login-1",
                "eyJhbGciOi.17912099997");
    }

    private List<String> rowsOf(SigningJob job) {
        return sql.queryForList(
                """
                select job::text from signing_job job where id = ?
                union all select signer::text from signer where job_id = ?
                union all select evidence::text from evidence where job_id = ?
                union all select request::text from known_request request where job_id = ?
                """,
                String.class,
                job.id().value(),
                job.id().value(),
                job.id().value(),
                job.id().value());
    }
}
