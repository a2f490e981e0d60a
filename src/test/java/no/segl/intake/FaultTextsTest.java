package no.segl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv", "en"})
    void everyFaultIsSaidInWordsWithItsArgument(String language) throws IOException {
        Properties texts = texts(language);

        for (Fault fault : Fault.values()) {
            String text = texts.getProperty("violation." + fault.code());
            assertThat(text).as(fault.code()).isNotBlank();
            String said = new MessageFormat(text, Locale.forLanguageTag(language)).format(new Object[] {"ARGUMENT"});
            assertThat(said).doesNotContain("{", "}");
            assertThat(said.contains("ARGUMENT")).as(fault.code()).isEqualTo(hasArgument(fault));
        }
    }

    private static boolean hasArgument(Fault fault) {
        return fault == Fault.TOO_LARGE || fault == Fault.TOO_MANY_PAGES || fault == Fault.ACTIVE_CONTENT;
    }

    private static Properties texts(String language) throws IOException {
        String name = "/texts/violations_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FaultTextsTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
