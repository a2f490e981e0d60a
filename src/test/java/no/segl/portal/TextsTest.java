package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.SigningStopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Object[] FACTS = {1, "b", "c", "d", "e", "f", "g"};
    private static final Pattern OF_A_KIND = Pattern.compile("words\\(\\) \\+ '\\.([\\w.]+?)\\.?'");

    /** Words that are the same in both languages, and addresses. */
    private static final Set<String> SAME_IN_SWEDISH = Set.of(
            "portal.name",
            "portal.language",
            "portal.footer.contact.address",
            "portal.job.zoomOut",
            "portal.job.document",
            "portal.answer.toJob",
            "verify.file",
            "verify.eid");

    @ParameterizedTest
    @CsvSource({
        "portal, nn",
        "portal, sv",
        "portal, en",
        "adjusting, nn",
        "adjusting, sv",
        "adjusting, en",
        "accessibility, nn",
        "accessibility, sv",
        "accessibility, en",
        "bankid, nn",
        "bankid, sv",
        "bankid, en",
        "verify, nn",
        "verify, sv",
        "verify, en",
        "mending, nn",
        "mending, sv",
        "mending, en",
        "login, nn",
        "login, sv",
        "notices, nn",
        "notices, sv",
        "notices, en"
    })
    void everyLanguageSaysAllThatBokmalSays(String subject, String language) throws IOException {
        Properties bokmal = read(subject, "nb");
        Properties other = read(subject, language);

        assertThat(other.stringPropertyNames()).isEqualTo(bokmal.stringPropertyNames());
        for (String key : other.stringPropertyNames()) {
            assertThat(facts(other.getProperty(key))).as(key).isEqualTo(facts(bokmal.getProperty(key)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "portal, sv",
        "portal, en",
        "adjusting, sv",
        "adjusting, en",
        "accessibility, sv",
        "accessibility, en",
        "verify, sv",
        "verify, en",
        "mending, sv",
        "mending, en"
    })
    void nothingIsLeftInBokmal(String subject, String language) throws IOException {
        Properties bokmal = read(subject, "nb");
        Properties other = read(subject, language);

        assertThat(bokmal.stringPropertyNames().stream()
                        .filter(key -> other.getProperty(key).equals(bokmal.getProperty(key)))
                        .filter(key -> language.equals("en") || !SAME_IN_SWEDISH.contains(key)))
                .isEmpty();
    }

    /** Words that stand in no good text of that language. */
    @ParameterizedTest
    @CsvSource({
        "nn, ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvis|noen|noe|fra|mye|bare|ennå|nå|være|gjør|først åpnet",
        "nb, ikkje|eg|kva|kven|kor|korleis|kvifor|dersom|nokon|noko|frå|mykje|berre|enno|vere|gjer",
        "sv, ikke|og|å|jeg|hva|hvem|hvis|fra|til|ikkje|en feil",
        "en, ikke|og|å|jeg|inte|och|att|till"
    })
    void noWordIsOfTheNeighbours(String language, String words) throws IOException {
        Pattern foreign = Pattern.compile(
                "(?<![\\p{L}-])(" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        for (String subject : List.of("portal", "adjusting", "accessibility", "verify", "mending")) {
            read(subject, language)
                    .forEach((key, text) -> assertThat(
                                    foreign.matcher(text.toString()).results())
                            .as("%s: %s", key, text)
                            .isEmpty());
        }
    }

    /** Also where one installation serves boards on both sides of the border. */
    @ParameterizedTest
    @CsvSource({"norway", "sweden"})
    void whoeverReadsSwedishIsSentToTheSwedishSupervisionFirst(String country) throws IOException {
        assertThat(read("accessibility", "sv").getProperty("accessibility.supervision." + country))
                .containsSubsequence("anmäla bristande tillgänglighet", "digg.se");
    }

    /** A board adjusts its minutes; it does not sign documents. */
    @ParameterizedTest
    @CsvSource({"nb, dokument", "nn, dokument", "sv, dokument|signer|signatur", "en, document"})
    void minutesAreNamedAsABoardNamesThem(String language, String words) throws IOException {
        assertThat(read("adjusting", language).values())
                .noneMatch(text -> Pattern.compile(words, Pattern.CASE_INSENSITIVE)
                        .matcher(text.toString())
                        .find());
        Properties inTheApp = read("bankid", language);
        assertThat(inTheApp.stringPropertyNames().stream()
                        .filter(key -> key.contains("adjust"))
                        .map(inTheApp::getProperty))
                .hasSizeGreaterThan(3)
                .noneMatch(text -> Pattern.compile(words, Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find());
    }

    @Test
    void whatATemplateSaysOfADocumentItCanSayOfMinutesToo() throws IOException {
        Set<String> ofSigning = read("portal", "nb").stringPropertyNames();
        Set<String> ofMinutes = read("adjusting", "nb").stringPropertyNames();

        assertThat(ofMinutes).allMatch(key -> ofSigning.contains(key.replaceFirst("^adjusting", "portal")));
        try (var templates = Files.list(Path.of("src/main/resources/templates/portal"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher said = OF_A_KIND.matcher(Files.readString(template));
                while (said.find()) {
                    assertThat(ofMinutes)
                            .as("%s in %s", said.group(1), template)
                            .anyMatch(key -> (key + ".").startsWith("adjusting." + said.group(1) + "."));
                }
            }
        }
        // these two lead to a question, not to an answer
        Set<SigningResult> asked = Set.of(SigningResult.LOGIN_TOO_OLD, SigningResult.NOT_CONFIRMED);
        for (SigningResult result : SigningResult.values()) {
            if (!asked.contains(result)) {
                assertThat(ofMinutes).contains("adjusting.answer." + result, "adjusting.answer." + result + ".lead");
            }
        }
    }

    @Test
    void onlyOneWhoHasAdjustedIsAskedToHurryBeforeTheMinutesAreFinal() throws IOException {
        Properties texts = read("adjusting", "sv");

        assertThat(texts.getProperty(asking(SigningResult.SIGNED))).contains("innan protokollet fastställs");
        assertThat(texts.getProperty(asking(SigningResult.REJECTED)))
                .startsWith("Blev det fel?")
                .doesNotContain("fastställs");
        assertThat(texts.getProperty(asking(SigningResult.TOO_LATE))).doesNotContain("Blev det fel?");
    }

    @ParameterizedTest
    @CsvSource({"nb, makulert, på nytt", "nn, makulert, på nytt", "sv, makulera, på nytt", "en, void, again"})
    void nobodyIsPromisedAnewWhatIsVoid(String language, String voided, String promise) throws IOException {
        for (String kind : List.of("portal", "adjusting")) {
            Properties texts = read(kind, language);
            String told = texts.getProperty(kind + ".stopped.VOIDED.lead");

            assertThat(texts.getProperty(kind + ".stopped.VOIDED.title") + told).contains(voided);
            assertThat(told).doesNotContain(promise);
        }
    }

    @Test
    void eachEndHasWordsOfItsOwnInEveryLanguage() throws IOException {
        for (String language : List.of("nb", "nn", "sv", "en")) {
            for (String kind : List.of("portal", "adjusting")) {
                Properties texts = read(kind, language);

                assertThat(Stream.of(SigningStopped.Why.values())
                                .map(why -> texts.getProperty(kind + ".stopped." + why + ".lead")))
                        .doesNotContainNull()
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static String asking(SigningResult result) {
        return AnswerView.of(new Answer("", "", "", "", "adjusting", result, null))
                .asking();
    }

    /** Which of the facts a text tells, in no order. */
    private static String facts(String text) {
        String told = text.contains("'kl.'") || text.contains("'at'")
                ? ""
                : new MessageFormat(text, Locale.ROOT).format(FACTS).isEmpty() ? "" : text;
        return told.replaceAll("(?s).*?(?:\\{(\\d)|$)", "$1")
                .chars()
                .sorted()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Properties read(String subject, String language) throws IOException {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/texts/" + subject + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
