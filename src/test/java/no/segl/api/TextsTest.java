package no.segl.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.EventType;
import no.segl.signingjob.FindPerson.Outcome;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read is there, in each language, for everything that can be said to them. */
class TextsTest {

    private static final Path CODE = Path.of("src/main/java/no/segl");
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    /** A code is the first text that a violation, or a step towards one, is made of. */
    private static final List<Pattern> VIOLATIONS = List.of(
            Pattern.compile("Violation\\.of\\(\\s*\"([^\"]+)\""),
            Pattern.compile("addIf\\([^;]*?\"([^\"]+)\",\\s*\"[^\"]*\"\\)"),
            Pattern.compile("fault\\(\\s*\"(\\w+\\.[^\"]+)\""),
            Pattern.compile("fields\\.instant\\(\"\\w+\",\\s*\"([^\"]+)\""),
            Pattern.compile("\\.number\\(\"\\w+\",\\s*\"([^\"]+)\""),
            Pattern.compile("[A-Z_]+\\(\"(document\\.[a-zA-Z]+)\"\\)"));

    private static final List<Pattern> ACTIONS = List.of(
            Pattern.compile("(?<!\\.)(?:demand|moved)\\(\\s*\"([^\"]+)\""),
            Pattern.compile("new WrongState\\(\\s*\"([^\"]+)\""),
            Pattern.compile("new ArchiveConflict\\(\\s*\"([^\"]+)\""));

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv", "en"})
    void everyCodeThatARefusalCanHaveIsSaidInWords(String language) {
        Set<String> codes = found(VIOLATIONS);
        codes.addAll(Set.of("sender.unit.missing", "sender.contact.missing"));

        Set<String> known = keys("violations", language);

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(codes.stream().map(code -> "violation." + code)).isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv", "en"})
    void everythingThatCannotBeDoneNowIsSaidInWords(String language) {
        Set<String> actions = found(ACTIONS);

        Set<String> known = keys("problems", language);

        assertThat(actions).hasSizeGreaterThan(15);
        assertThat(actions.stream().map(action -> "wrongState." + action)).isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv", "en"})
    void everyStatusAndEventIsSaidInWordsOnTheStaffPages(String language) {
        Set<String> known = keys("desk", language);

        assertThat(known)
                .containsAll(named("desk.status.", JobStatus.values()))
                .containsAll(named("desk.now.", JobStatus.values()))
                .containsAll(named("desk.signer.", SignerStatus.values()))
                .containsAll(named("desk.event.", EventType.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "sv", "en"})
    void whateverComesOfLookingForAPersonIsSaidInWords(String language) {
        Set<String> known = keys("recipient", language);

        assertThat(known)
                .containsAll(named(
                        "recipient.",
                        Stream.of(Outcome.values())
                                .filter(outcome -> outcome != Outcome.FOUND)
                                .toArray(Outcome[]::new)))
                .containsAll(
                        named("recipient.status.", Status.EMIGRATED, Status.DISAPPEARED, Status.DEAD, Status.ENDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"violations", "problems", "desk", "recipient"})
    void eachLanguageSaysTheSameThings(String subject) {
        Set<String> bokmal = keys(subject, "nb");

        assertThat(keys(subject, "sv")).isEqualTo(bokmal);
        assertThat(keys(subject, "en")).isEqualTo(bokmal);
    }

    private static List<String> named(String prefix, Enum<?>... values) {
        return Stream.of(values).map(each -> prefix + each.name()).toList();
    }

    private static Set<String> found(List<Pattern> patterns) {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .flatMap(source -> patterns.stream()
                            .flatMap(pattern -> pattern.matcher(source).results()))
                    .map(result -> result.group(1))
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

    private static Set<String> keys(String subject, String language) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(TEXTS.resolve(subject + "_" + language + ".properties"), UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
