package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import no.segl.demo.DemoWorld;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts the application with one set of keys after another, as one who changes keys does, on a database of its own. */
@PersistenceTest
class KeyRotationTest {

    private static final String OLD = "--segl.encryption.keys.old=" + key('o');
    private static final String NEW = "--segl.encryption.keys.new=" + key('n');

    @Autowired
    private JdbcTemplate sql;

    private final SigningJob job = StoredJobs.rejected(StoredJobs.job(), "Feil lønn");

    private static String key(char letter) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) letter);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @BeforeEach
    void aDatabaseOfItsOwn() {
        sql.execute("create database rotation");
    }

    @AfterEach
    void itIsGone() {
        sql.execute("drop database rotation");
    }

    private ConfigurableApplicationContext started(String current, String... keys) {
        List<String> arguments = new ArrayList<>(List.of(keys));
        arguments.add("--segl.encryption.current=" + current);
        arguments.add("--spring.main.web-application-type=none");
        return new SpringApplicationBuilder(PersistenceTest.OnlyPersistence.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .initializers(context -> DemoWorld.inDatabase(context, "rotation"))
                .run(arguments.toArray(String[]::new));
    }

    @Test
    void whatWasStoredUnderAnOldKeyIsEncryptedAnewAndTheOldKeyCanGo() {
        try (var before = started("old", OLD)) {
            before.getBean(SigningJobs.class).add(job);
            assertThat(keysInUse(before)).containsExactly("old");
        }

        try (var both = started("new", OLD, NEW)) {
            assertThat(keysInUse(both)).containsExactly("new");
        }

        try (var after = started("new", NEW)) {
            assertThat(after.getBean(SigningJobs.class).find(job.id())).contains(job);
            assertThat(after.getBean(SigningJobs.class).ofSigner(StoredJobs.KARI))
                    .containsExactly(job);
        }
    }

    @Test
    void aKeyThatWentTooEarlyStopsTheStart() {
        try (var before = started("old", OLD)) {
            before.getBean(SigningJobs.class).add(job);
        }

        assertThatThrownBy(() -> started("new", NEW).close())
                .hasMessageContaining("segl.encryption.keys.old is missing");
    }

    private static List<String> keysInUse(ConfigurableApplicationContext application) {
        return application.getBean(JdbcTemplate.class).queryForList("""
                        select distinct split_part(value, ':', 1) from (
                            select national_id as value from signer union select name from signer
                            union select role from signer union select email from signer
                            union select mobile from signer union select reason from signer
                            union select title_line2 from signing_job
                        ) stored where value is not null
                        """, String.class);
    }
}
