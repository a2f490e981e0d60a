package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.segl.WebAlone;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.report.ReportedJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Element;

/** A list as a page, as CSV and as a workbook, of titles among which some look like formulas. */
@WebAlone
class ReportFilesTest {

    private static final List<String> FORMULAS = List.of("=1+1", "+47 22", "-2", "@SUM(A1)");
    private static final int TITLE = 2;
    private static final int STATUS = 5;
    private static final int REASON = 6;
    private static final int MISSING = 15;
    private static final Pattern ROW = Pattern.compile("(?s)<tr data-test=\"job\">(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^;\"]+)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String unit = "Enhet-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    private MockMvc http;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        IntStream.range(0, FORMULAS.size())
                .forEach(number -> life.keep(job(FORMULAS.get(number), number, JobStatus.ACTIVE)));
        life.keep(job("Vanlig; med \"hermetegn\"", 4, JobStatus.COMPLETED));
        life.keepStopped(
                job("Stoppet", 5, JobStatus.NEEDS_CORRECTION, SignerStatus.CONTACT_INFORMATION_MISSING),
                What.EMAIL_SHARED);
    }

    private SigningJob job(String title, int number, JobStatus status, SignerStatus... signers) {
        return ReportedJob.of("saksbehandler")
                .with(status, signers)
                .as(Kind.APPRENTICESHIP)
                .titled(title, "2026/9", 1 + number)
                .from(unit, number % 2 == 0 ? "saksbehandler" : "fagsystem")
                .ordered(Instant.parse("2026-11-02T11:00:00Z").plusSeconds(number))
                .job();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status=SENT", "own=true", "q=2026/9-3", "fault=EMAIL_SHARED", "status=EXPIRED"})
    void thePageAndBothFilesHoldTheSameJobsWithTheSameValues(String filter) throws Exception {
        List<List<String>> page = page(filter);
        List<List<String>> csv = csv(filter);
        List<List<String>> workbook = workbook(filter);

        assertThat(csv).isEqualTo(workbook);
        assertThat(csv.subList(1, csv.size()))
                .extracting(row -> List.of(row.get(0), row.get(TITLE), row.get(STATUS)))
                .isEqualTo(page);
    }

    @Test
    void aTitleThatLooksLikeAFormulaIsATextInBoth() throws Exception {
        String csv = file("csv", "").getContentAsString(UTF_8);
        List<Element> cells = cells("");

        assertThat(FORMULAS).allSatisfy(formula -> {
            assertThat(csv).contains(";\"'" + formula + "\";").doesNotContain(";\"" + formula);
            assertThat(cells)
                    .filteredOn(cell -> cell.getTextContent().equals(formula))
                    .singleElement()
                    .satisfies(cell -> {
                        assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
                        assertThat(cell.getElementsByTagName("f").getLength()).isZero();
                    });
        });
    }

    @Test
    void whatExactlyIsWrongStandsInTheFilesToo() throws Exception {
        List<String> stopped = csv("fault=EMAIL_SHARED").get(1);

        assertThat(stopped.get(REASON)).isEqualTo("Fellespostkasse");
        assertThat(stopped.get(MISSING)).endsWith("(Fellespostkasse)");
    }

    /** Of each row its reference, title and status. */
    private List<List<String>> page(String filter) throws Exception {
        return ROW.matcher(answer("", filter).getContentAsString(UTF_8))
                .results()
                .map(row -> List.of(
                        text("<td class=\"reference\"[^>]*>([^<]*)", row.group(1)),
                        text("<a href=[^>]*>([^<]*)", row.group(1)),
                        text("class=\"badge\"[^>]*>([^<]*)", row.group(1))))
                .toList();
    }

    private static String text(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&quot;", "\"")
                .replace("&#43;", "+");
    }

    /** Without the sign before what looks like a formula. */
    private List<List<String>> csv(String filter) throws Exception {
        return Stream.of(file("csv", filter)
                        .getContentAsString(UTF_8)
                        .substring(1)
                        .split("\r\n"))
                .map(line -> CELL.matcher(line)
                        .results()
                        .map(cell -> cell.group(1) == null
                                ? cell.group(2)
                                : cell.group(1).replace("\"\"", "\""))
                        .map(cell -> cell.matches("'[=+@-].*") ? cell.substring(1) : cell)
                        .toList())
                .toList();
    }

    private List<List<String>> workbook(String filter) throws Exception {
        List<Element> cells = cells(filter);
        int columns = cells.size()
                / (int) cells.stream()
                        .filter(cell -> cell.getAttribute("r").matches("A\\d+"))
                        .count();
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += columns) {
            rows.add(cells.subList(from, from + columns).stream()
                    .map(ReportFilesTest::value)
                    .toList());
        }
        return rows;
    }

    /** A time is a number of days there. */
    private static String value(Element cell) {
        String text = cell.getTextContent();
        return text.matches("\\d{5}\\.\\d+")
                ? LocalDateTime.of(1899, 12, 30, 0, 0)
                        .plusSeconds(Math.round(Double.parseDouble(text) * 24 * 60 * 60))
                        .format(TIME)
                : text;
    }

    private List<Element> cells(String filter) throws Exception {
        return ReportAsRead.cells(file("xlsx", filter).getContentAsByteArray(), folder);
    }

    private MockHttpServletResponse file(String ending, String filter) throws Exception {
        return answer("." + ending, filter);
    }

    private MockHttpServletResponse answer(String ending, String filter) throws Exception {
        return http.perform(get("/desk/jobs" + ending + "?" + filter)
                        .param("unit", unit)
                        .header("Accept-Language", "nb"))
                .andReturn()
                .getResponse();
    }
}
