package no.segl.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");

    private static final Pattern VIOLATION =
            Pattern.compile("(?:Violation\\.of\\(\\s*|faults,\\s*)\"([a-zA-Z]+(?:\\.[a-zA-Z]+)+)\"");
    private static final Pattern WRONG_STATE =
            Pattern.compile("(?:demand|moved|new WrongState|new ArchiveConflict)\\(\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv"})
    void everyRefusalInTheSourcesHasASentence(String language) {
        Set<String> codes = inSources(VIOLATION);

        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(keysOfAll(language))
                .containsAll(codes.stream().map(code -> "violation." + code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv"})
    void everyWrongStateInTheSourcesHasASentence(String language) {
        Set<String> actions = inSources(WRONG_STATE);

        assertThat(actions).hasSizeGreaterThan(15);
        assertThat(keysOfAll(language))
                .containsAll(
                        actions.stream().map(action -> "wrongState." + action).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"violations", "problems"})
    void swedishAndBokmalSayTheSameThings(String subject) {
        assertThat(keys(subject, "sv")).isEqualTo(keys(subject, "nb"));
    }

    private static Set<String> inSources(Pattern pattern) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A package may keep what only it refuses in its own file. */
    private static Set<String> keysOfAll(String language) {
        String ending = "_" + language + ".properties";
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .flatMap(name -> keys(name.replace(ending, ""), language).stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String subject, String language) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS.resolve(subject + "_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
