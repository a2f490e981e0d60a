package no.segl.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a guide says of the screens is on them, and every way into a guide leads to a place in it. */
class GuideTextsTest {

    private static final Pattern TEXT = Pattern.compile("#\\{([\\w.-]+)(?:\\('([^']*)'\\))?}");
    private static final Pattern WAY_IN =
            Pattern.compile("(/(?:desk/guide/[a-z-]+|portal/guide(?:/[a-z-]+)?))(?:#([\\w-]+))?[\"']");
    private static final Path TASKLIST = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

    static Stream<Guide> guides() {
        return Guide.all();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyWordOfTheScreenStandsOnTheScreen(Guide guide) throws IOException {
        Properties texts = texts(guide.language());

        for (Element word : guide.all("*")) {
            Matcher text = TEXT.matcher(word.getAttribute("th:text"));
            if (text.matches()) {
                String shown = new MessageFormat(texts.getProperty(text.group(1), "no such text"))
                        .format(new Object[] {text.group(2)});
                assertThat(word.getTextContent()).isEqualTo(shown);
            }
        }
    }

    /** A label that is neither taken from our texts nor said to be of a form would grow old unseen. */
    @ParameterizedTest
    @MethodSource("guides")
    void everyLabelSaysWhichScreenItIsFrom(Guide guide) {
        List<Element> labels = guide.all("b").stream()
                .filter(each -> !each.hasAttribute("th:text"))
                .toList();

        for (Element label : labels) {
            String from = label.getAttribute("data-of");
            if (!from.equals(GuidesInBrowserTest.BASKET)) {
                Path file = from.startsWith("forms/") ? Path.of(from) : TASKLIST.resolve(from);
                assertThat(from).as(label.getTextContent()).isNotEmpty();
                assertThat(Guide.content(file)).contains(label.getTextContent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyQuestionStandsInTheContentsInTheSameOrder(Guide guide) {
        Element contents = guide.all("nav").get(0);
        List<String> promised = Guide.elements(contents.getElementsByTagName("a")).stream()
                .map(each -> each.getAttribute("href") + " " + each.getTextContent())
                .toList();

        List<String> told = guide.all("section").stream()
                .map(each -> "#" + each.getAttribute("id") + " "
                        + each.getElementsByTagName("h2").item(0).getTextContent())
                .toList();

        assertThat(promised).isEqualTo(told).doesNotHaveDuplicates();
    }

    @Test
    void everyStageOfAJobIsExplainedToThoseWhoWorkWithIt() throws IOException {
        List<String> stages = texts("nb").stringPropertyNames().stream()
                .filter(key -> key.startsWith("desk.now."))
                // what is next within a stage is explained where the stage is
                .map(key -> key.split("\\.")[2])
                .distinct()
                .toList();

        assertThat(stages).isNotEmpty();
        assertThat(Guide.CASE_HANDLER.ids()).containsAll(stages);
        assertThat(Guide.SECRETARY.ids())
                .as("minutes are reviewed by nobody")
                .containsAll(stages.stream()
                        .filter(stage -> !stage.equals("IN_REVIEW"))
                        .toList());
    }

    @Test
    void whatASecretaryMustKnowIsInHerGuide() {
        assertThat(Guide.SECRETARY.ids())
                .contains(
                        "send", "adjusters", "notice", "follow", "remind", "deadline", "contact", "rejected", "replace")
                .contains("recall", "paper", "finalise", "announcement", "void", "see", "bankid");
    }

    @Test
    void everyWayIntoAGuideLeadsToAPlaceInIt() throws IOException {
        try (var files = Files.walk(Guide.TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher way = WAY_IN.matcher(Guide.content(file));
                while (way.find()) {
                    mustLeadSomewhere(file + " to " + way.group(), way.group(1), way.group(2));
                }
            }
        }
        Guide.all()
                .forEach(guide -> guide.all("a").stream()
                        .map(each -> each.getAttribute("href"))
                        .filter(href -> href.startsWith("#"))
                        .forEach(
                                href -> assertThat(guide.ids()).as(guide + href).contains(href.substring(1))));
    }

    private static void mustLeadSomewhere(String from, String address, String place) {
        assertThat(Guide.all().filter(guide -> guide.address().equals(address)))
                .as(from)
                .isNotEmpty()
                .allMatch(guide -> place == null || guide.ids().contains(place));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var bundles =
                Files.newDirectoryStream(Path.of("src/main/resources/texts"), "*_" + language + ".properties")) {
            for (Path bundle : bundles) {
                try (var in = Files.newBufferedReader(bundle)) {
                    texts.load(in);
                }
            }
        }
        return texts;
    }
}
