package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.segl.desk.ReportAsRead.cells;
import static no.segl.desk.ReportAsRead.listed;
import static no.segl.desk.ReportAsRead.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SigningJobId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Element;

/** Of the jobs of one unit, so that those of other tests do not count: two are sent, one is partly signed, one rejected. */
@WebAlone
class StatusReportPageTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"Blåbær\")";
    private static final String ASE = "17912099997";
    private static final String TOR = "29822099635";

    private final String unit = "Enhet-" + UUID.randomUUID();
    private final String mine = "?unit=" + unit;
    private final List<SigningJobId> made = new ArrayList<>();

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private RequestOnce requests;

    private MockMvc http;

    @BeforeEach
    void begin() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        for (String title : List.of("Første", "Andre", FORMULA, "Fjerde")) {
            made.add(sent(title));
        }
        life.sign(made.get(2), 0);
        life.reject(made.get(3), 0, "Feil dato");
    }

    private SigningJobId sent(String title) throws Exception {
        var wanted = new NewJob(
                "journal-post",
                title,
                "Gjelder noe hemmelig",
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender(unit, "personal@segl.example"),
                List.of(
                        new NewSigner(ASE, "Åse Ødegård", null, null, null, null, null),
                        new NewSigner(TOR, "Tor Lysebråten", null, null, null, null, null)));
        var id = requests.request(
                        new RequestOnce.Request(null, "", wanted, List.of(), PageOfJob.pdf()),
                        PageOfJob.CASE_HANDLER,
                        job -> "")
                .job();
        life.dispatch(id);
        return id;
    }

    @Test
    void theNumbersAtTheTopAreOfAllJobsAndTheListIsOfTheStatusThatIsAskedFor() throws Exception {
        String all = page(mine, "saksbehandler");

        assertThat(numbers(all)).contains("ALL 4", "SENT 2", "PARTLY_SIGNED 1", "REJECTED 1", "SIGNED 0", "EXPIRED 0");
        assertThat(listed(all)).containsExactlyInAnyOrderElementsOf(made);

        String rejected = page(mine + "&status=REJECTED", "saksbehandler");

        assertThat(numbers(rejected)).contains("ALL 4", "SENT 2", "REJECTED 1");
        assertThat(listed(rejected)).containsExactly(made.get(3));
        assertThat(rejected).containsPattern("data-test=\"tile-REJECTED\"[^>]* aria-current=\"true\"");
    }

    @Test
    void theListSaysWhoHasSignedAndWhoHasNot() throws Exception {
        assertThat(page(mine + "&status=PARTLY_SIGNED", "saksbehandler")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .contains("Delvis signert Åse Ødegård Signert Tor Lysebråten Varslet, har ikke signert");
    }

    @Test
    void everyWayFromTheReportKeepsWhatIsAskedForElse() throws Exception {
        String page = page(mine + "&status=SENT&page=0", "saksbehandler");

        assertThat(page)
                .contains("/desk/jobs" + mine + "&amp;status=PARTLY_SIGNED#jobs")
                .contains("/desk/jobs.csv" + mine + "&amp;status=SENT\"")
                .contains("<input type=\"hidden\" name=\"status\" value=\"SENT\">")
                .containsPattern("/desk/jobs\\" + mine
                        + "&amp;status=SENT&amp;from=\\d{4}-\\d\\d-\\d\\d&amp;to=\\d{4}-\\d\\d-\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=lost",
                "from=2026-02-31",
                "page=-7",
                "page=x",
                "kind=x",
                "own=maybe",
                "why=x",
                "to=9",
                "status=SENT%00"
            })
    void whatIsNoFilterNarrowsNothingAndIsSaidToBeNone(String nonsense) throws Exception {
        String page = page(mine + "&" + nonsense, "saksbehandler");

        assertThat(listed(page)).containsExactlyInAnyOrderElementsOf(made);
        assertThat(page)
                .contains("data-test=\"misread\"")
                .contains("kan leses: " + nonsense.replaceAll("=.*", "") + ".");
        for (String ending : List.of(".csv", ".xlsx")) {
            http.perform(asked(ending + mine + "&" + nonsense, "saksbehandler")).andExpect(status().isBadRequest());
        }
    }

    @Test
    void beyondTheLastPageIsTheLastPage() throws Exception {
        http.perform(asked(mine + "&page=9999", "saksbehandler"))
                .andExpect(redirectedUrl("/desk/jobs" + mine + "#jobs"));
        assertThat(page(mine, "saksbehandler")).doesNotContain("data-test=\"misread\"");
    }

    @Test
    void theJobsOfOtherGroupsAreNeitherCountedNorListedNorInAFile() throws Exception {
        String page = page(mine, "sekreterare");

        assertThat(page).doesNotContain("tile-ALL", "Blåbær").contains("Oppdrag som hører til andre grupper");
        assertThat(file("csv", "nb", "sekreterare").getContentAsString(UTF_8)).doesNotContain("Første");
        assertThat(numbers(page(mine, "fellestjeneste"))).contains("ALL 4");
    }

    @Test
    void onesOwnAndADayInTheFutureChooseToo() throws Exception {
        assertThat(listed(page(mine + "&own=true", "saksbehandler"))).hasSize(4);
        assertThat(listed(page(mine + "&own=true", "fellestjeneste"))).isEmpty();
        assertThat(listed(page(mine + "&from=2099-01-01", "saksbehandler"))).isEmpty();
        assertThat(listed(page(mine + "&to=2099-01-01&q=blåBÆR", "saksbehandler")))
                .containsExactly(made.get(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nb|;|Har ikke signert", "sv|;|Har inte skrivit under", "en|,|Have not signed"})
    void excelOpensTheFileAndCalculatesNothing(String language, String separator, String column) throws Exception {
        MockHttpServletResponse answer = file("csv", language, "saksbehandler");

        String text = answer.getContentAsString(UTF_8);
        String[] lines = text.split("\r\n");
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"stat\\S+-\\d{4}-\\d\\d-\\d\\d.csv\"");
        assertThat(lines).hasSize(5);
        assertThat(lines[0]).startsWith("\uFEFF\"").endsWith(separator + "\"" + column + "\"");
        assertThat(text)
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"Blåbær\"\")\"")
                .contains("\"Åse Ødegård\"" + separator + "\"Tor Lysebråten (")
                .doesNotContain(ASE, TOR, "hemmelig");
        assertThat(Stream.of(lines)
                        .filter(line -> line.contains("\"Første\""))
                        .findFirst()
                        .orElseThrow()
                        .split(separator)[7])
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    }

    @Test
    void theWorkbookHoldsTheSameAndTheFormulaAsText(@TempDir Path folder) throws Exception {
        List<Element> cells = cells(file("xlsx", "nb", "saksbehandler").getContentAsByteArray(), folder);

        List<String> texts = cells.stream().map(Element::getTextContent).toList();
        assertThat(cells).hasSize(5 * 16);
        assertThat(texts)
                .startsWith("Referanse", "Sak", "Tittel")
                .contains(FORMULA, "Åse Ødegård", "Tor Lysebråten (Varslet, har ikke signert)")
                .doesNotContain(ASE, TOR);
        assertThat(cells).noneMatch(cell -> cell.getElementsByTagName("f").getLength() > 0);
        assertThat(cells.get(texts.indexOf(FORMULA)).getAttribute("t")).isEqualTo("inlineStr");
    }

    private String page(String query, String groups) throws Exception {
        return SentForm.text(http.perform(asked(query, groups)));
    }

    private static MockHttpServletRequestBuilder asked(String query, String groups) {
        return get(URI.create("/desk/jobs" + query.replace("å", "%C3%A5").replace("Æ", "%C3%86")))
                .header("Accept-Language", "nb")
                .header(WebAlone.Web.GROUPS, groups);
    }

    private MockHttpServletResponse file(String ending, String language, String groups) throws Exception {
        return http.perform(get("/desk/jobs." + ending)
                        .param("unit", unit)
                        .header("Accept-Language", language)
                        .header(WebAlone.Web.GROUPS, groups))
                .andReturn()
                .getResponse();
    }
}
