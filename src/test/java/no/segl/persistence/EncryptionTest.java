package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

class EncryptionTest {

    private static final String KEY = base64("an ordinary key of 32 characters");
    private static final String LOOKUP = base64("another such key of 32 character");

    private final Encryption encryption =
            new Encryption(new EncryptionSettings(Map.of("k1", KEY), "k1", LOOKUP), new MockEnvironment());

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes());
    }

    @Test
    void aValueCanBeReadOnlyInItsOwnPlace() {
        UUID id = UUID.randomUUID();
        var row = encryption.row("signer", id);
        String stored = row.seal("email", "kari@example.org");

        assertThat(row.open("email", stored)).isEqualTo("kari@example.org");
        assertThatThrownBy(() -> row.open("mobile", stored)).hasMessageContaining("signer.mobile");
        assertThatThrownBy(() -> encryption.row("evidence", id).open("email", stored))
                .hasMessageContaining("evidence.email");
        assertThatThrownBy(() -> encryption.row("signer", UUID.randomUUID()).open("email", stored))
                .hasMessageContaining("signer.email");
    }

    @Test
    void theSameValueLooksDifferentEachTimeButIsNotWrittenAnewWithoutNeed() {
        var row = encryption.row("signer", UUID.randomUUID());
        String stored = row.seal("email", "kari@example.org");

        assertThat(row.seal("email", "kari@example.org")).isNotEqualTo(stored);
        assertThat(row.sealed("email", stored, "kari@example.org")).isEqualTo(stored);
        assertThat(row.sealed("email", stored, "ola@example.org")).isNotEqualTo(stored);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> new EncryptionSettings(null, null, LOOKUP))
                .hasMessage("segl.encryption.current is missing");
        assertThatThrownBy(() -> new EncryptionSettings(null, "k1", LOOKUP))
                .hasMessage("segl.encryption.keys.k1 is missing");
        assertThatThrownBy(() -> new EncryptionSettings(Map.of("k1", KEY), "k1", " "))
                .hasMessage("segl.encryption.lookup-key is missing");
    }

    @Test
    void anApplicationWithoutAnyKeyDoesNotStart() {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .run(application -> assertThat(application)
                        .getFailure()
                        .rootCause()
                        .hasMessage("segl.encryption.current is missing"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EncryptionSettings.class)
    static class Settings {}

    @ParameterizedTest
    @CsvSource({"not base64 at all!,is not base64", "c2hvcnQ=,must be 32 bytes"})
    void aKeyThatIsNoneIsRefusedWithoutBeingQuoted(String key, String reason) {
        assertThatThrownBy(() -> new EncryptionSettings(Map.of("k1", key), "k1", LOOKUP))
                .hasMessageStartingWith("segl.encryption.keys.k1 " + reason)
                .hasMessageNotContaining(key)
                .hasNoCause();
    }

    @Test
    void theDemosKeysAreRefusedElsewhere() {
        var demo = new EncryptionSettings(Map.of("k1", KEY), "k1", base64("segl-demo-lookup-not-a-secret-01"));
        var environment = new MockEnvironment();

        assertThatThrownBy(() -> new Encryption(demo, environment)).hasMessageContaining("segl.encryption");

        environment.setActiveProfiles("demo");
        assertThat(new Encryption(demo, environment).currentPrefix()).isEqualTo("k1:");
    }
}
