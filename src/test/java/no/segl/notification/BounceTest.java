package no.segl.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BounceTest {

    private static final String DOMAIN = "provevik.example";

    private final NoticeId notice = NoticeId.random();

    @ParameterizedTest
    @ValueSource(strings = {"text/rfc822-headers", "message/rfc822"})
    void aReportOfFailureNamesTheNotice(String returned) {
        String mail = Bounces.of(notice, DOMAIN, "failed", "5.1.1").replace("text/rfc822-headers", returned);

        assertThat(Bounce.read(mail.getBytes(UTF_8), DOMAIN)).contains(notice);
    }

    @Test
    void aServerThatGoesOnTryingHasNotFailed() {
        assertThat(Bounce.read(Bounces.of(notice, DOMAIN, "delayed", "4.4.1").getBytes(UTF_8), DOMAIN))
                .isEmpty();
        assertThat(Bounce.read(Bounces.of(notice, DOMAIN, "delivered", "2.1.5").getBytes(UTF_8), DOMAIN))
                .isEmpty();
    }

    @Test
    void anAnswerOfOneWhoIsAwayIsNoBounce() {
        String away = "From: kari@segl.example\r\nIn-Reply-To: <" + notice + "@" + DOMAIN + ">\r\n"
                + "Auto-Submitted: auto-replied\r\nContent-Type: text/plain\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n";

        assertThat(Bounce.read(away.getBytes(UTF_8), DOMAIN)).isEmpty();
    }

    @Test
    void aBounceOfSomebodyElsesMailIsNotOurs() {
        assertThat(Bounce.read(
                        Bounces.of(notice, "elsewhere.example", "failed", "5.1.1")
                                .getBytes(UTF_8),
                        DOMAIN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "Content-Type: multipart/report; boundary=\"x\"\r\n\r\n--x", "\u0000\u0001"})
    void whatCannotBeReadIsNoBounce(String mail) {
        assertThat(Bounce.read(mail.getBytes(UTF_8), DOMAIN)).isEmpty();
    }
}
