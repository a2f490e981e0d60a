package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Object[] FACTS = {1, "b", "c", "d", "e", "f", "g"};

    @ParameterizedTest
    @CsvSource({
        "portal, nn",
        "portal, sv",
        "portal, en",
        "verify, nn",
        "verify, sv",
        "verify, en",
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
