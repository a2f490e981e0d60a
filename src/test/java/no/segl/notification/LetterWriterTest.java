package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;

class LetterWriterTest {

    private static final URI PORTAL = URI.create("https://signer.provevik.example/portal");

    private final LetterWriter writer = writer(new MockEnvironment());

    private static LetterWriter writer(MockEnvironment installation) {
        return new LetterWriter(
                texts(),
                new Municipality("Prøvevik", ZoneId.of("Europe/Oslo"), "hjelp", true),
                eids(new NotificationSettings(List.of("BankID", "Buypass", "Commfides"), null, null), installation),
                portal());
    }

    @ParameterizedTest
    @CsvSource({
        "NB, mandag 26. oktober 2026 kl. 08.00, 'BankID, Buypass eller Commfides'",
        "NN, 26. oktober 2026 kl. 08.00, 'BankID, Buypass eller Commfides'",
        "SV, måndag 26 oktober 2026 kl. 08.00, 'BankID, Buypass eller Commfides'",
        "EN, Monday 26 October 2026 at 08:00, 'BankID, Buypass or Commfides'"
    })
    void aNoticeSaysAllThatItMustInTheReceiversLanguage(Language language, String deadline, String eids) {
        LetterText text = writer.write(letter(language, Occasion.PLEASE_SIGN, "Arbeidsavtale"));

        assertThat(text.text())
                .contains(deadline, eids, "Arbeidsavtale", "Personal", "Prøvevik", PORTAL.toString(), "Kari, 00 00");
        assertThat(text.html()).contains(deadline, "href=\"" + PORTAL + "\"", "<br>" + PORTAL, "Kari, 00 00");
        assertThat(text.sms()).contains(deadline, PORTAL.toString(), "Arbeidsavtale", "Kari, 00 00");
        assertThat(text.subject()).doesNotContain("\n").isNotBlank();
    }

    /** A Norwegian eID would not show their number. */
    @ParameterizedTest
    @CsvSource({"NB, svensk BankID", "NN, svensk BankID", "SV, BankID", "EN, Swedish BankID"})
    void whoeverHasASwedishNumberReadsOfTheSwedishEidAloneInEveryLanguage(Language language, String eid) {
        LetterWriter withBankId =
                writer(new MockEnvironment().withProperty("segl.bankid.url", "https://bankid.example"));

        for (Kind kind : Kind.values()) {
            LetterText text = withBankId.write(swedish(kind, language));

            assertThat(text.text()).contains(" " + eid + ".").doesNotContain("Buypass", "Commfides");
            assertThat(text.html()).contains(" " + eid + ".").doesNotContain("Buypass", "Commfides");
            assertThat(text.sms()).contains(" " + eid + ": ").doesNotContain("Buypass", "Commfides");
        }
    }

    @Test
    void nobodyIsPromisedASwedishEidThatIsNotSetUp() {
        assertThat(writer.write(swedish(Kind.MINUTES, Language.SV)).text()).contains("BankID, Buypass eller Commfides");
    }

    private static Letter swedish(Kind kind, Language language) {
        return letter(kind, language, Occasion.PLEASE_SIGN, "2026-11-24", "Kansliet", true, false);
    }

    /** It would look like the same mail once more, and what they have done would seem to count. */
    @ParameterizedTest
    @CsvSource({
        "NB, Sendt på nytt, Send på nytt, gjelder ikke, Les og",
        "NN, Sendt på nytt, Send på nytt, gjeld ikkje, Les og",
        "SV, Skickat på nytt, Skickat på nytt, gäller inte, Läs och",
        "EN, Sent again, Sent again, count, read and"
    })
    void whoeverIsAskedAnewReadsThatWhatTheySignedNoLongerCounts(
            Language language, String sent, String sentToo, String counts, String read) {
        for (Kind kind : Kind.values()) {
            LetterText text =
                    writer.write(letter(kind, language, Occasion.PLEASE_SIGN, "2026-11-24", "Kansliet", false, true));

            assertThat(text.subject()).containsPattern("^(" + sent + "|" + sentToo + "):");
            assertThat(text.text()).contains(counts).containsIgnoringCase(read);
            assertThat(text.html()).contains(counts, text.subject()).containsIgnoringCase(read);
            assertThat(text.sms()).contains(counts).containsIgnoringCase(read);
            assertThat(new SmsText(text.sms()).parts()).as(text.sms()).isLessThanOrEqualTo(2);
            String said = text.subject() + text.text() + text.html() + text.sms();
            assertThat(said).doesNotContain("{", "}", "notice.");
            if (kind == Kind.MINUTES) {
                assertThat(said.replace(PORTAL.toString(), ""))
                        .doesNotContainIgnoringCase("document", "dokument", "signer", "to sign ");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyOccasionHasWordsOfItsOwnInEveryLanguage(Occasion occasion) {
        for (Language language : Language.values()) {
            LetterText text = writer.write(letter(language, occasion, "Arbeidsavtale"));

            assertThat(text.subject() + text.text() + text.html() + text.sms())
                    .as(language + " " + occasion)
                    .doesNotContain("{", "}", "notice.");
        }
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void minutesAreSpokenOfAsMinutesInEveryLanguage(Occasion occasion) {
        for (Language language : Language.values()) {
            LetterText text = writer.write(letter(Kind.MINUTES, language, occasion, "2026-11-24", "Kansliet"));

            String said = text.subject() + text.text() + text.html() + text.sms();

            assertThat(said.replace(PORTAL.toString(), ""))
                    .as(language + " " + occasion)
                    .doesNotContain("{", "}", "notice.")
                    .doesNotContainIgnoringCase("document", "dokument", "signer", "to sign ");
        }
    }

    @Test
    void aTitleCannotBecomeMarkupOrAnotherHeader() {
        LetterText text = writer.write(letter(Language.NB, Occasion.PLEASE_SIGN, "<b>Avtale</b>\r\nBcc: x@y.example"));

        assertThat(text.html()).contains("&lt;b&gt;Avtale&lt;/b&gt;").doesNotContain("<b>Avtale");
        assertThat(text.subject()).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aUnitThatBearsTheMunicipalitysNameIsNotNamedTwice(Language language) {
        Letter ofTheWhole = letter(language, Occasion.PLEASE_SIGN, "Arbeidsavtale", "Prøvevik");

        LetterText text = writer.write(ofTheWhole);

        assertThat(text.text())
                .doesNotContainPattern("Prøvevik,? (i |in )?Prøvevik")
                .endsWith("\nPrøvevik\n");
        assertThat(text.html()).doesNotContainPattern("Prøvevik,? (i |in )?Prøvevik");
        assertThat(text.sms()).containsOnlyOnce("Prøvevik:").doesNotContain("Prøvevik, Prøvevik");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anSmsIsTwoPartsAndALongTitleIsShortenedBeforeItIsFour(Language language) {
        for (Occasion occasion : Occasion.values()) {
            SmsText usual = new SmsText(writer.write(letter(language, occasion, "Arbeidsavtale – «lærling»"))
                    .sms());
            SmsText lengthy = new SmsText(writer.write(letter(language, occasion, "Avtale om š ".repeat(20)))
                    .sms());

            assertThat(usual.parts()).as(usual.text()).isEqualTo(occasion.leadsToPortal() ? 2 : 1);
            assertThat(lengthy.parts()).as(lengthy.text()).isLessThanOrEqualTo(4);
            assertThat(lengthy.text()).contains("...\"", "Kari, 00 00");
        }
    }

    private static Letter letter(Language language, Occasion occasion, String title) {
        return letter(language, occasion, title, "Personal");
    }

    private static Letter letter(Language language, Occasion occasion, String title, String unit) {
        return letter(Kind.JOURNAL_POST, language, occasion, title, unit);
    }

    private static Letter letter(Kind kind, Language language, Occasion occasion, String title, String unit) {
        return letter(kind, language, occasion, title, unit, false, false);
    }

    private static Letter letter(
            Kind kind,
            Language language,
            Occasion occasion,
            String title,
            String unit,
            boolean swedishNumber,
            boolean askedAnew) {
        return new Letter(
                NoticeId.random(),
                new ContactDetails("noen@segl.example", null),
                kind,
                occasion,
                language,
                swedishNumber,
                askedAnew,
                unit,
                "Kari, 00 00",
                title,
                // after the clocks have changed: seven in UTC
                Instant.parse("2026-10-26T07:00:00Z"));
    }

    static WorkingEids eids(NotificationSettings settings, MockEnvironment installation) {
        return new WorkingEids(settings, texts(), installation);
    }

    static PortalAddress portal() {
        return new PortalAddress(new MockEnvironment().withProperty("segl.notification.portal", PORTAL.toString()));
    }

    static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/notices");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.forLanguageTag("nb"));
        return texts;
    }
}
