package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.segl.demo.DemoSmsGateway;
import no.segl.demo.DemoSmsGateway.Sms;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.client.RestClient;

class MyLinkSmsTest {

    private static final String NUMBER = "+46701740605";
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-11-30T11:00:00Z");

    private final DemoSmsGateway gateway = new DemoSmsGateway();
    private final NoticeId notice = NoticeId.random();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void anSmsIsTakenWithSenderReferenceAndAnAddressForItsReport() {
        assertThat(sms(gateway.properties().get("segl.notification.sms.url"))
                        .send(notice, NUMBER, "Hei, signér på æøå", NEXT_WEEK))
                .isEqualTo(Delivery.ACCEPTED);

        Sms taken = gateway.taken().get(0);
        assertThat(taken.to()).isEqualTo(NUMBER);
        assertThat(taken.from()).isEqualTo("Provevik");
        assertThat(taken.text()).isEqualTo("Hei, signér på æøå");
        assertThat(taken.reference()).isEqualTo(notice.toString());
        assertThat(taken.reportTo()).startsWith("http://127.0.0.1:1/reports/sms/" + notice + "?key=");
    }

    @Test
    void aTokenIsFetchedOnceAndAnewWhenItIsNoLongerGood() {
        MyLinkSms sms = sms(gateway.properties().get("segl.notification.sms.url"));
        sms.send(notice, NUMBER, "en", NEXT_WEEK);
        gateway.forgetToken();

        assertThatThrownBy(() -> sms.send(notice, NUMBER, "to", NEXT_WEEK)).hasMessageContaining("HTTP 401");
        assertThat(sms.send(notice, NUMBER, "to", NEXT_WEEK)).isEqualTo(Delivery.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 429, 500, 502})
    void troubleOfTheGatewayOrOfOursIsTriedAgainAndNamesNobody(int status) {
        gateway.failing(status);

        assertThatThrownBy(() -> sms(gateway.properties().get("segl.notification.sms.url"))
                        .send(notice, NUMBER, "Hei Kari", NEXT_WEEK))
                .isInstanceOf(NoticeNotSent.class)
                .hasMessageContainingAll(notice.toString(), String.valueOf(status))
                .satisfies(MyLinkSmsTest::namesNobody);
    }

    @Test
    void anAnswerThatIsLostIsTroubleAndTheNextTryBearsTheSameReference() {
        MyLinkSms sms = sms(gateway.properties().get("segl.notification.sms.url"));
        gateway.loseAnswers(true);
        assertThatThrownBy(() -> sms.send(notice, NUMBER, "Hei Kari", NEXT_WEEK))
                .isInstanceOf(NoticeNotSent.class)
                .satisfies(MyLinkSmsTest::namesNobody);
        gateway.loseAnswers(false);
        sms.send(notice, NUMBER, "Hei Kari", NEXT_WEEK);

        assertThat(gateway.taken()).extracting(Sms::reference).containsOnly(notice.toString());
    }

    @Test
    void aGatewayThatIsDownIsTroubleToo() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }

        assertThatThrownBy(() -> sms("http://127.0.0.1:" + nobody + "/sms").send(notice, NUMBER, "Hei Kari", NEXT_WEEK))
                .isInstanceOf(NoticeNotSent.class)
                .satisfies(MyLinkSmsTest::namesNobody);
    }

    private static void namesNobody(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain("Kari", NUMBER.substring(3));
    }

    private MyLinkSms sms(Object url) {
        SmsSettings settings = new SmsSettings(
                "segl-demo",
                "demo",
                "Provevik",
                URI.create(url.toString()),
                URI.create(gateway.properties()
                        .get("segl.notification.sms.token-url")
                        .toString()));
        var portal = new PortalAddress(
                new MockEnvironment().withProperty("segl.notification.portal", "http://127.0.0.1:1/portal"));
        return new MyLinkSms(
                RestClient.builder(),
                settings,
                new ReportAddress(new ReportSettings("a secret of a test"), portal),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
