package no.segl.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A label that is missing in the fallback language is shown to the case handler as its key. */
class TasklistLanguageTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final JsonNode english = locale("en");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv"})
    void aLanguageHasEveryLabelThatEnglishHas(String language) {
        JsonNode texts = locale(language);
        assertThat(keysOf(texts.get("labels"))).isEqualTo(keysOf(english.get("labels")));
        assertThat(keysOf(texts.get("dateLocales"))).isEqualTo(keysOf(english.get("dateLocales")));
        for (String part : keysOf(english.get("dateLocales"))) {
            assertThat(texts.at("/dateLocales/" + part).size())
                    .as(part)
                    .isEqualTo(english.at("/dateLocales/" + part).size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv"})
    void aLabelNamesTheSamePlaceholdersInEachLanguage(String language) {
        JsonNode texts = locale(language);
        for (String key : keysOf(english.get("labels"))) {
            assertThat(placeholdersOf(texts, key)).as(key).isEqualTo(placeholdersOf(english, key));
        }
    }

    private static List<String> placeholdersOf(JsonNode locale, String key) {
        return PLACEHOLDER
                .matcher(locale.get("labels").get(key).asText())
                .results()
                .map((MatchResult result) -> result.group(1))
                .sorted()
                .toList();
    }

    private static Set<String> keysOf(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode locale(String language) {
        String path = "/META-INF/resources/webjars/camunda/app/tasklist/locales/" + language + ".json";
        try (InputStream file = TasklistLanguageTest.class.getResourceAsStream(path)) {
            String text = new String(file.readAllBytes(), UTF_8);
            // the English one begins with a byte order mark
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
