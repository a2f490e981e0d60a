package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class EncryptedSessionsTest {

    private static final String OLD = base64("an ordinary key of 32 characters");
    private static final String NEW = base64("a newer one, also 32 characters.");
    private static final String LOOKUP = base64("another such key of 32 character");

    private static EncryptedSessions under(String current, Map<String, String> keys) {
        return new EncryptedSessions(
                new Encryption(new EncryptionSettings(keys, current, LOOKUP), new MockEnvironment()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes());
    }

    @Test
    void whatWasKeptUnderAnOldKeyIsReadWhileThatKeyIsThereAndForgottenAfterIt() {
        byte[] stored = under("old", Map.of("old", OLD)).seal(List.of("17912099997"));

        assertThat(under("new", Map.of("old", OLD, "new", NEW)).open(stored)).isEqualTo(List.of("17912099997"));
        assertThat(under("new", Map.of("new", NEW)).open(stored)).isNull();
        assertThat(under("old", Map.of("old", NEW)).open(stored)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "old:",
                "old:short",
                "a plain value of an earlier release",
                "old:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatIsNoneOfOursIsForgotten(String stored) {
        assertThat(under("old", Map.of("old", OLD)).open(stored.getBytes())).isNull();
    }
}
