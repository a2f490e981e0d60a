package no.segl.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a records officer writes into a folder, and what comes of it. */
class TemplatesFromFilesTest {

    private static final LetterOccasion OCCASION =
            new LetterOccasion("Prøvevik", "2026/123", "Byggesak", "4", "Svar", LocalDate.of(2026, 11, 26));
    private static final String DESCRIPTION = """
            title: {nb: Notat}
            fields:
              - {name: navn, label: {nb: Navn}, required: true, standard: {nb: 'Til {{sakstittel}}'}}
              - {name: tekst, label: {nb: Tekst}, type: text}
            """;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nb"><head><title>Notat</title><meta name="subject" content="Notat"/></head>
            <body><h1>Notat</h1><p>{{navn}}</p>{{#tekst}}<p>{{.}}</p>{{/tekst}}%s</body></html>
            """;

    @TempDir
    private Path folder;

    private RefusedTemplates refused;

    @BeforeEach
    void begin() {
        refused = new RefusedTemplates(new SimpleMeterRegistry());
    }

    @Test
    void aTemplateInTheFolderIsThereBesideThePackagedOnes() throws IOException {
        write("notat", DESCRIPTION, PAGE.formatted(""));

        LettersFromFiles letters = letters();

        assertThat(letters.all())
                .extracting(LetterTemplate::key)
                .contains("notat-nb", "arbeidsavtale-nb", "vedtaksbrev-nb");
        assertThat(letters.begin(letters.get("notat-nb"), OCCASION))
                .isEqualTo(Map.of("navn", "Til Byggesak", "tekst", ""));
    }

    @Test
    void aTemplateInTheFolderTakesThePlaceOfThePackagedOneOfItsName() throws IOException {
        write("vedtaksbrev", DESCRIPTION, PAGE.formatted(""));

        LettersFromFiles letters = letters();

        assertThat(letters.get("vedtaksbrev-nb").title()).isEqualTo("Notat");
        assertThat(letters.all()).extracting(LetterTemplate::key).doesNotContain("vedtaksbrev-nn");
    }

    @Test
    void whatIsFilledInIsTextAndNothingElse() throws IOException {
        write("notat", DESCRIPTION, PAGE.formatted(""));
        String typed = "<script>alert(1)</script> {{kommune}} & <b>x</b> \"q\"";

        String text = text(letters(), Map.of("navn", typed, "tekst", typed));

        assertThat(text.split("Notat ")[1].strip()).isEqualTo(typed + " " + typed);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p>{{ukjent}}</p>             | letter_nb.html: there is no field called ukjent
            {{#ukjent}}x{{/ukjent}}       | letter_nb.html: there is no field called ukjent
            <p>{{{navn}}}</p>             | letter_nb.html: {{{, {{&, {{= and {{> are not allowed
            <p>{{& navn}}</p>             | letter_nb.html: {{{, {{&, {{= and {{> are not allowed
            {{>annet}}                    | letter_nb.html: {{{, {{&, {{= and {{> are not allowed
            <p>{{navn.class}}</p>         | letter_nb.html: there is no field called
            <p>{{#navn}}</p>              | letter_nb.html:
            <p>&nbsp;</p>                 | letter_nb.html: the HTML is not well-formed at line
            <p>                           | letter_nb.html: the HTML is not well-formed at line
            """)
    void aPageThatCannotWorkIsRefusedByNameAndTheOthersAreThere(String wrong, String reason) throws IOException {
        write("notat", DESCRIPTION, PAGE.formatted(wrong));

        LettersFromFiles letters = letters();

        assertThat(refused.health().getDetails()).containsOnlyKeys("notat");
        assertThat(refused.health().getDetails().get("notat").toString()).startsWith(reason);
        assertThat(refused.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(letters.all()).extracting(LetterTemplate::key).contains("arbeidsavtale-nb");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: [                                                          | letter.yaml: it is no valid YAML
            title: {nb: Notat}                                                | letter.yaml: it must have title
            {title: {nb: N}, fields: [], farge: rød}                          | letter.yaml: nothing here is called farge
            {title: {nb: N}, fields: [{name: navn, label: {nb: N}, type: x}]} | letter.yaml: the field navn has the type x
            {title: {nb: N}, fields: [{name: navn, label: {nn: N}}]}          | letter.yaml: the field navn has no label in nb
            {title: {nb: N}, fields: [{name: 'æ b', label: {nb: N}}]}         | letter.yaml: the name of the field æ b
            {title: {nn: N}, fields: []}                                      | letter_nn.html: the file is missing
            {title: {nb: N}, fields: [!!javax.script.ScriptEngineManager []]} | letter.yaml: it is no valid YAML
            """)
    void aDescriptionThatCannotBeUnderstoodIsRefusedByName(String wrong, String reason) throws IOException {
        write("notat", wrong, PAGE.formatted(""));

        letters();

        assertThat(String.valueOf(refused.health().getDetails().get("notat"))).startsWith(reason);
    }

    @Test
    void aTemplateReachesNothingOutsideItsFolder() throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer outside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        outside.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.close();
        });
        outside.start();
        String there = "http://127.0.0.1:" + outside.getAddress().getPort();
        Files.writeString(folder.resolve("secret.css"), "h1 { font-size: 1pt }");
        try {
            write("notat", DESCRIPTION, PAGE.formatted("""
                    <img src="%1$s/picture.png" alt="x"/><img src="../secret.png" alt="x"/>
                    <style>@import url("%1$s/style.css"); @import url("../secret.css");
                    @font-face { font-family: x; src: url("%1$s/font.ttf"); } p { font-family: x; }</style>
                    <object type="image/png" data="%1$s/object"></object><p>Slutt</p>""".formatted(there)));

            String text = text(letters(), Map.of("navn", "x"));

            assertThat(text).contains("Slutt");
            assertThat(asked).isEmpty();
        } finally {
            outside.stop(0);
        }
    }

    private LettersFromFiles letters() throws IOException {
        return new LettersFromFiles(new TemplateFolders(new LetterSettings(folder)), refused);
    }

    private void write(String name, String description, String page) throws IOException {
        Path template = Files.createDirectories(folder.resolve(name));
        Files.writeString(template.resolve("letter.yaml"), description);
        Files.writeString(template.resolve("letter_nb.html"), page);
    }

    private static String text(LettersFromFiles letters, Map<String, String> filled) throws IOException {
        byte[] pdf = letters.write(letters.get("notat-nb"), OCCASION, filled);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
