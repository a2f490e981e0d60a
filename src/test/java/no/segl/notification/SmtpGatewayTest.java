package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.segl.demo.PostOffice;
import no.segl.signingjob.Kind;
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
import org.springframework.mock.env.MockEnvironment;

class SmtpGatewayTest {

    private static final NotificationSettings SETTINGS = new NotificationSettings(
            List.of("BankID"), "Prøvevik kommune <ikke-svar@provevik.example>", "post@provevik.example");
    private static final String KARI = "kari@segl.example";

    private final PostOffice office = new PostOffice();
    private final LetterWriter writer = writer();
    private final SmtpGateway gateway = gateway(office.port());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNoticeArrivesAsTextAndAsHtmlInTheReceiversLanguage() throws Exception {
        Letter letter = letter(KARI);

        assertThat(send(gateway, letter)).isEqualTo(Delivery.ACCEPTED);

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
        assertThat(both.getBodyPart(1).getContent().toString()).contains(">Årsmøte – referat</h1>");
    }

    @Test
    void everythingThatGoesOverTheWireIsPlainAscii() {
        send(gateway, letter(KARI));

        assertThat(office.takenAsText().get(0)).contains("From: =?UTF-8?").matches("\\A\\p{ASCII}+\\z");
    }

    @Test
    void aServerThatTakesAMailAndDiesBeforeItSaysSoGetsItAgainUnderTheSameId() throws Exception {
        Letter letter = letter(KARI);
        office.loseAnswers(true);
        assertThatThrownBy(() -> send(gateway, letter)).isInstanceOf(NoticeNotSent.class);
        office.loseAnswers(false);

        assertThat(send(gateway, letter)).isEqualTo(Delivery.ACCEPTED);

        List<MimeMessage> taken = office.taken();
        assertThat(taken).hasSize(2);
        assertThat(taken.get(1).getMessageID())
                .isEqualTo(taken.get(0).getMessageID())
                .contains(letter.id().toString());
    }

    @ParameterizedTest
    @CsvSource({"550, 5.1.1 no such user %s", "553, %s is no address of ours", "552, 5.2.2 mailbox of %s is full"})
    void anAddressThatIsRefusedForGoodMustBeCorrected(int code, String answer) {
        office.refuse(KARI, code, answer);

        assertThat(send(gateway, letter(KARI))).isEqualTo(Delivery.ADDRESS_REFUSED);
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

        assertThatThrownBy(() -> send(gateway, letter))
                .hasMessageContainingAll(letter.id().toString(), String.valueOf(code))
                .satisfies(SmtpGatewayTest::namesNobody);
    }

    @Test
    void aServerThatIsDownIsTroubleToo() {
        office.close();

        assertThatThrownBy(() -> send(gateway, letter(KARI)))
                .hasMessageContaining("ConnectException")
                .satisfies(SmtpGatewayTest::namesNobody);
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> send(gateway(silent.getLocalPort()), letter(KARI)))
                    .hasMessageContaining("SocketTimeoutException")
                    .satisfies(SmtpGatewayTest::namesNobody);
        }
    }

    @Test
    void aDomainWithLettersOfOursIsSpeltAsEveryMailServerKnowsIt() throws Exception {
        assertThat(send(gateway, letter("kari@blåbær.example"))).isEqualTo(Delivery.ACCEPTED);

        assertThat(office.taken().get(0).getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("kari@xn--blbr-roah.example");
        assertThat(office.takenAsText().get(0)).matches("\\A\\p{ASCII}+\\z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kjære@segl.example", "kari@segl..example", "kari@[segl].example", "ka(ri@segl.example"})
    void anAddressThatNoMailServerCouldTakeMustBeCorrected(String unusable) {
        assertThat(send(gateway, letter(unusable))).isEqualTo(Delivery.ADDRESS_REFUSED);
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
        return new SmtpGateway(server, SETTINGS);
    }

    private static LetterWriter writer() {
        var municipality = new Municipality("Prøvevik", ZoneId.of("Europe/Oslo"), "hjelp", true);
        return new LetterWriter(
                LetterWriterTest.texts(),
                municipality,
                LetterWriterTest.eids(SETTINGS, new MockEnvironment()),
                LetterWriterTest.portal());
    }

    private Delivery send(SmtpGateway to, Letter letter) {
        return to.send(letter, writer.write(letter));
    }

    private static Letter letter(String email) {
        return letter(new ContactDetails(email, null));
    }

    private static Letter letter(ContactDetails to) {
        return new Letter(
                NoticeId.random(),
                to,
                Kind.JOURNAL_POST,
                Occasion.PLEASE_SIGN,
                Language.NB,
                false,
                false,
                "Personal",
                "Kontoret, 00 00",
                "Årsmøte – referat",
                Instant.parse("2026-10-26T07:00:00Z"));
    }
}
