package no.segl.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** A real PostgreSQL that came from the Maven repository. */
final class DemoDatabase implements StandIn {

    static final String URL = "spring.datasource.url";

    @Override
    public Map<String, Object> start(DemoHome home) throws IOException {
        EmbeddedPostgres postgres = begin(home);
        // not a JVM hook of its own, which would pull the database away under an application that is still closing
        SpringApplication.getShutdownHandlers().add(() -> end(postgres));
        return Map.of(
                URL,
                postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "");
    }

    static EmbeddedPostgres begin(DemoHome home) throws IOException {
        LeftoverPostgres.stop(home.database());
        String safe = home.lasting() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(DemoHome.programs().toFile())
                .setDataDirectory(home.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", safe)
                .setServerConfig("synchronous_commit", safe)
                // the same letters and order on every machine, whatever locales it has
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    private static void end(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
