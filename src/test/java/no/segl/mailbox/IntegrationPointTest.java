package no.segl.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.segl.demo.mailbox.DemoIntegrationPoint;
import no.segl.demo.mailbox.MailboxMessage;
import no.segl.demo.mailbox.Mood;
import no.segl.signingjob.Language;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.DigitalMailbox;
import no.segl.signingjob.mailbox.DigitalMailbox.Answer;
import no.segl.signingjob.mailbox.DigitalMailbox.Consignment;
import no.segl.signingjob.mailbox.DigitalMailbox.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The adapter against an integration point that speaks the same protocol, and misbehaves. */
class IntegrationPointTest {

    private static final NationalId KARI = new NationalId("17912099997");
    private static final String TITLE = "Arbeidsavtale";
    private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, -1};
    /** Tomorrow already in Oslo. */
    private static final Instant LATE = Instant.parse("2026-11-26T23:30:00Z");

    private final DemoIntegrationPoint point = new DemoIntegrationPoint(number -> true);
    private final Consignment copy = new Consignment(CopyId.random(), KARI, Language.NN, TITLE, PDF);

    @AfterEach
    void close() {
        point.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("no.segl.mailbox")
    @ComponentScan("no.segl.mailbox")
    static class OnlyMailboxes {}

    private void with(Map<String, String> settings, Consumer<DigitalMailbox> test) {
        Map<String, Object> all = new HashMap<>(point.properties());
        all.putAll(settings);
        new ApplicationContextRunner()
                .withUserConfiguration(OnlyMailboxes.class)
                .withBean(Clock.class, () -> Clock.fixed(LATE, ZoneOffset.UTC))
                .withBean(
                        Municipality.class, () -> new Municipality("Prøvevik", ZoneId.of("Europe/Oslo"), "hjelp", true))
                .withPropertyValues(all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new))
                .run(application -> test.accept(application.getBean(DigitalMailbox.class)));
    }

    private void using(Consumer<DigitalMailbox> test) {
        with(Map.of(), test);
    }

    private MailboxMessage theOneMessage() {
        assertThat(point.deliveredTo(KARI.value())).hasSize(1);
        MailboxMessage message = point.deliveredTo(KARI.value()).get(0);
        assertThat(message.timesSent()).isEqualTo(1);
        return message;
    }

    @Test
    void aCopyIsAddressedToThePersonTellsThePublicTitleAloneAndCarriesTheFile() {
        using(mailbox -> assertThat(mailbox.handOver(copy)).isEqualTo(Answer.TAKEN));

        MailboxMessage message = theOneMessage();
        assertThat(message.id()).isEqualTo(copy.id().toString());
        assertThat(message.file()).isEqualTo(PDF);
        assertThat(message.fileName()).isEqualTo("signert-dokument.pdf");
        JsonNode digital = message.document().path("digital");
        assertThat(digital.path("tittel").asText()).isEqualTo(TITLE);
        assertThat(digital.path("spraak").asText()).isEqualTo("nn");
        assertThat(digital.path("sikkerhetsnivaa").asInt()).isEqualTo(4);
        assertThat(digital.at("/digitalPostInfo/virkningsdato").asText()).isEqualTo("2026-11-27");
        assertThat(message.document()
                        .at("/standardBusinessDocumentHeader/businessScope/scope/0/identifier")
                        .asText())
                .isEqualTo("urn:no:difi:profile:digitalpost:info:ver1.0");
    }

    @Test
    void processAndSecurityLevelAreTheInstallationsChoice() {
        String decision = "urn:no:difi:profile:digitalpost:vedtak:ver1.0";
        with(
                Map.of("segl.mailbox.process", decision, "segl.mailbox.security-level", "3"),
                mailbox -> mailbox.handOver(copy));

        JsonNode document = theOneMessage().document();
        assertThat(document.at("/digital/sikkerhetsnivaa").asInt()).isEqualTo(3);
        assertThat(document.toString()).contains(decision);
    }

    @Test
    void oneWhoIsReachedOnPaperOrInAltinnAloneHasNoMailbox() {
        point.put(KARI.value(), false);

        using(mailbox -> assertThat(mailbox.handOver(copy)).isEqualTo(Answer.NO_MAILBOX));

        assertThat(point.find(copy.id().toString())).isEmpty();
    }

    @Test
    void oneWhomTheIntegrationPointHasNeverHeardOfHasNoMailbox() {
        point.is(Mood.KNOWING_NOBODY);

        using(mailbox -> assertThat(mailbox.handOver(copy)).isEqualTo(Answer.NO_MAILBOX));
    }

    @Test
    void handedOverTwiceItComesOnce() {
        using(mailbox -> {
            mailbox.handOver(copy);
            assertThat(mailbox.handOver(copy)).isEqualTo(Answer.TAKEN);
        });

        theOneMessage();
    }

    @Test
    void whatDiedBeforeTheFileIsTakenUpThere() {
        using(mailbox -> {
            point.is(Mood.FULL);
            assertThatThrownBy(() -> mailbox.handOver(copy)).isInstanceOf(MailboxFault.class);
            assertThat(point.find(copy.id().toString())).isPresent();

            point.is(Mood.WELL);
            mailbox.handOver(copy);
        });

        assertThat(theOneMessage().file()).isEqualTo(PDF);
    }

    @Test
    void whatDiedBetweenTheFileAndTheSendingIsTakenUpThere() {
        using(mailbox -> {
            point.is(Mood.HOLDING_BACK);
            assertThatThrownBy(() -> mailbox.handOver(copy)).isInstanceOf(MailboxFault.class);
            assertThat(point.delivered()).isEmpty();

            point.is(Mood.WELL);
            mailbox.handOver(copy);
        });

        assertThat(theOneMessage().file()).isEqualTo(PDF);
    }

    /** To whether there is a mailbox, the message, its file, and the sending; the first is a question, which is asked again. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void whicheverAnswerIsLostItComesOnce(int answer) {
        using(mailbox -> {
            point.loseAnswerNumber(answer);
            assertThatThrownBy(() -> mailbox.handOver(copy)).isInstanceOf(MailboxFault.class);
            assertThat(mailbox.handOver(copy)).isEqualTo(Answer.TAKEN);
        });

        theOneMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "MOTTATT, UNDER_WAY",
        "LEVERT, DELIVERED",
        "LEST, DELIVERED",
        "FEIL, FAILED",
        "LEVETID_UTLOPT, FAILED",
        "ANNET, UNDER_WAY"
    })
    void whatBecomesOfItIsReadFromItsStatuses(String status, Progress progress) {
        using(mailbox -> {
            mailbox.handOver(copy);
            assertThat(mailbox.progressOf(copy.id())).isEqualTo(Progress.UNDER_WAY);

            point.becomes(copy.id().toString(), status);

            assertThat(mailbox.progressOf(copy.id())).isEqualTo(progress);
        });
    }

    @Test
    void aLoginThatIsRefusedIsAFault() {
        with(
                Map.of("segl.mailbox.password", "another"),
                mailbox -> assertThatThrownBy(() -> mailbox.handOver(copy)).hasMessageContaining("401"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILING", "SILENT", "GARBLED", "LOSING_ANSWERS"})
    void whateverGoesWrongIsAFaultThatNamesNobodyAndPasses(Mood mood) {
        with(Map.of("segl.mailbox.timeout", mood == Mood.SILENT ? "1s" : "5s"), mailbox -> {
            point.is(mood);
            assertThatThrownBy(() -> mailbox.handOver(copy))
                    .isInstanceOf(MailboxFault.class)
                    .satisfies(fault -> assertThat(wholeText(fault)).doesNotContain(KARI.value(), TITLE));

            point.is(Mood.WELL);
            assertThat(mailbox.handOver(copy)).isEqualTo(Answer.TAKEN);
        });

        theOneMessage();
    }

    @Test
    void anIntegrationPointThatIsNotThereIsAFaultThatNamesNobody() {
        using(mailbox -> {
            point.close();

            assertThatThrownBy(() -> mailbox.handOver(copy))
                    .isInstanceOf(MailboxFault.class)
                    .satisfies(fault -> assertThat(wholeText(fault)).doesNotContain(KARI.value(), TITLE));
        });
    }

    private static String wholeText(Throwable fault) {
        var text = new java.io.StringWriter();
        fault.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    @Test
    void anInstallationMayDoWithoutMailboxes() {
        with(Map.of("segl.mailbox.kind", "none"), mailbox -> {
            assertThat(mailbox.isUsed()).isFalse();
            assertThat(mailbox.handOver(copy)).isEqualTo(Answer.NO_MAILBOX);
        });
        assertThat(point.delivered()).isEmpty();
    }
}
