package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.segl.demo.PostOffice;
import no.segl.signingjob.Language;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpGatewayTest {

    private static final String KARI = "kari@segl.example";

    private final PostOffice office = new PostOffice();
    private final SmtpGateway gateway = gateway(office.port());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNoticeArrivesAsTextAndAsHtmlInTheReceiversLanguage() throws Exception {
        Letter letter = letter(KARI);

        assertThat(gateway.send(letter)).isEqualTo(Delivery.ACCEPTED);

        MimeMessage mail = office.taken().get(0);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(KARI);
        assertThat(mail.getFrom()[0].toString()).contains("ikke-svar@provevik.example");
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("post@provevik.example");
        assertThat(mail.getMessageID()).isEqualTo("<" + letter.id() + "@provevik.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSubject()).isEqualTo("Du har et dokument å signere fra Prøvevik");
        MimeMultipart both = (MimeMultipart) mail.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(both.getBodyPart(0).getContent().toString()).contains("Årsmøte – referat", "/portal");
        assertThat(both.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(both.getBodyPart(1).getContent().toString()).contains("<strong>Årsmøte – referat</strong>");
    }

    @Test
    void everythingThatGoesOverTheWireIsPlainAscii() {
        gateway.send(letter(KARI));

        assertThat(office.takenAsText().get(0)).contains("From: =?UTF-8?").matches("\\A\\p{ASCII}+\\z");
    }

    @ParameterizedTest
    @CsvSource({"550, 5.1.1 no such user %s", "553, %s is no address of ours", "552, 5.2.2 mailbox of %s is full"})
    void anAddressThatIsRefusedForGoodMustBeCorrected(int code, String answer) {
        office.refuse(KARI, code, answer);

        assertThat(gateway.send(letter(KARI))).isEqualTo(Delivery.ADDRESS_REFUSED);
        assertThat(office.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kari@segl.example, 450, 4.2.1 try later %s",
        "kari@segl.example, 554, 5.7.1 relaying to %s denied",
        "kari@segl.example, 530, 5.7.0 authentication required for %s",
        "MAIL FROM, 550, 5.1.8 sender of mail to kari@segl.example unknown",
        "DATA, 554, 5.6.0 mail to kari@segl.example looks like spam"
    })
    void troubleOfTheServerOrOfOursIsTriedAgainAndNamesNobody(String what, int code, String answer) {
        office.refuse(what, code, answer);
        Letter letter = letter(KARI);

        assertThatThrownBy(() -> gateway.send(letter))
                .hasMessageContainingAll(letter.id().toString(), String.valueOf(code))
                .satisfies(SmtpGatewayTest::namesNobody);
    }

    @Test
    void aServerThatIsDownIsTroubleToo() {
        office.close();

        assertThatThrownBy(() -> gateway.send(letter(KARI)))
                .hasMessageContaining("ConnectException")
                .satisfies(SmtpGatewayTest::namesNobody);
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> gateway(silent.getLocalPort()).send(letter(KARI)))
                    .hasMessageContaining("SocketTimeoutException")
                    .satisfies(SmtpGatewayTest::namesNobody);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari@segl..example", "kari@[segl].example", "ka(ri@segl.example"})
    void anAddressThatNoMailServerCouldTakeMustBeCorrected(String unusable) {
        assertThat(gateway.send(letter(unusable))).isEqualTo(Delivery.ADDRESS_REFUSED);
    }

    @Test
    void aMobileAloneDoesNotReachAnybody() {
        var mobile = new ContactDetails(null, "+4700000000");

        assertThat(gateway.reaches(mobile)).isFalse();
        assertThat(gateway.reaches(new ContactDetails(KARI, "+4700000000"))).isTrue();
        assertThat(gateway.send(letter(mobile))).isEqualTo(Delivery.ADDRESS_REFUSED);
    }

    private static void namesNobody(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain("kari", "Årsmøte");
    }

    private static SmtpGateway gateway(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setDefaultEncoding("UTF-8");
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        var settings = new NotificationSettings(
                List.of("BankID"),
                "Prøvevik kommune <ikke-svar@provevik.example>",
                "post@provevik.example",
                URI.create("https://signer.provevik.example/portal"));
        var municipality = new Municipality("Prøvevik", ZoneId.of("Europe/Oslo"), "hjelp", true);
        return new SmtpGateway(server, new LetterWriter(LetterWriterTest.texts(), municipality, settings), settings);
    }

    private static Letter letter(String email) {
        return letter(new ContactDetails(email, null));
    }

    private static Letter letter(ContactDetails to) {
        return new Letter(
                NoticeId.random(),
                to,
                Occasion.PLEASE_SIGN,
                Language.NB,
                "Personal",
                "Kontoret, 00 00",
                "Årsmøte – referat",
                Instant.parse("2026-10-26T07:00:00Z"));
    }
}
