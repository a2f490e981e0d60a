package no.segl.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class HmacLinksTest {

    private final MendingLinkId id = MendingLinkId.random();
    private final HmacLinks links = links("made for a test, 32 bytes long..");

    @Test
    void aLinkIsTheSameEachTimeAndAnothersIsAnother() {
        assertThat(links.tokenOf(id)).isEqualTo(links.tokenOf(id)).hasSize(64);
        assertThat(links.tokenOf(MendingLinkId.random())).isNotEqualTo(links.tokenOf(id));
        assertThat(links.isOurs(links.tokenOf(id))).isTrue();
    }

    @Test
    void noCharacterOfItCanBeChanged() {
        String token = links.tokenOf(id);

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(links.isOurs(token.substring(0, i) + other + token.substring(i + 1)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA", "æøå"})
    void whatIsNoTokenIsNotOurs(String token) {
        assertThat(links.isOurs(token)).isFalse();
        assertThat(links.isOurs(links.tokenOf(id) + token + "=")).isFalse();
    }

    @Test
    void whoeverHasTheIdAndAnotherKeyMakesNothingThatWorks() {
        assertThat(links.isOurs(links("somebody else's, 32 bytes long..").tokenOf(id)))
                .isFalse();
    }

    @Test
    void itLiesBesideThePortal() {
        assertThat(links.addressOf(id)).hasToString("https://signering.eksempel.example/mend/" + links.tokenOf(id));
    }

    @Test
    void theDemosKeyIsRefusedOutsideTheDemo() {
        assertThatThrownBy(() -> links("segl-demo-mending-not-a-secret-1")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64!"})
    void aKeyThatIsNoneIsRefusedWithoutBeingRepeated(String key) {
        assertThatThrownBy(() -> new MendingSettings(key, Duration.ofDays(14), 200, Duration.ofMinutes(10)))
                .hasMessage("segl.mending.key must be 32 bytes, in base64");
    }

    private static HmacLinks links(String key) {
        String base64 = Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        var environment = new MockEnvironment()
                .withProperty("segl.notification.portal", "https://signering.eksempel.example/portal");
        return new HmacLinks(
                new MendingSettings(base64, Duration.ofDays(14), 200, Duration.ofMinutes(10)), environment);
    }
}
