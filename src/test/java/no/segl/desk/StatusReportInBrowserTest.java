package no.segl.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.segl.WebAlone;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.guide.GuidePictures;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.report.ReportedJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What a head of section sees of a year's contracts, in an application of its own: there are no others. */
@WebAlone
@InBrowser
@TestPropertySource(properties = "spring.application.name=report")
class StatusReportInBrowserTest {

    private static final int JOBS = 340;

    @Autowired
    private Lifecycle life;

    @Autowired
    private RequestOnce requests;

    @Autowired
    private Clock clock;

    private static boolean filled;

    @BeforeEach
    void aYearsContracts() {
        if (!filled) {
            IntStream.range(0, JOBS).forEach(number -> keep(contract(number)));
            filled = true;
        }
    }

    private void keep(SigningJob contract) {
        if (contract.status() == JobStatus.NEEDS_CORRECTION) {
            life.keepStopped(contract, What.EMAIL_SHARED, What.MOBILE_MISSING);
        } else {
            life.keep(contract);
        }
    }

    private SigningJob contract(int number) {
        Random chance = new Random(number);
        Duration age = Duration.ofHours(1 + (long) number * 365 * 24 / JOBS);
        JobStatus status = age.toDays() < 12 && chance.nextInt(3) > 0
                ? List.of(JobStatus.DRAFT, JobStatus.NEEDS_CORRECTION, JobStatus.ACTIVE, JobStatus.ACTIVE)
                        .get(chance.nextInt(4))
                : old(chance.nextInt(20));
        return ReportedJob.of("saksbehandler")
                .with(status, signers(status, chance))
                .as(Kind.APPRENTICESHIP)
                .titled(
                        "Lærekontrakt, "
                                + List.of("tømrerfaget", "helsearbeiderfaget", "elektrikerfaget", "kokkfaget")
                                        .get(number % 4),
                        "2026/" + (100 + number),
                        1)
                .from(number % 3 == 0 ? "Opplæring, Telemark" : "Opplæring, Østfold", "fagsystem")
                .ordered(clock.instant().minus(age))
                .took(Duration.ofHours(4 + chance.nextInt(150)))
                .job();
    }

    private static JobStatus old(int of20) {
        return switch (of20) {
            case 0 -> JobStatus.REJECTED;
            case 1 -> JobStatus.EXPIRED;
            case 2 -> JobStatus.ON_PAPER;
            default -> JobStatus.COMPLETED;
        };
    }

    private static SignerStatus[] signers(JobStatus status, Random chance) {
        return switch (status) {
            case COMPLETED -> new SignerStatus[] {SignerStatus.SIGNED, SignerStatus.SIGNED, SignerStatus.SIGNED};
            case ACTIVE ->
                new SignerStatus[] {
                    chance.nextBoolean() ? SignerStatus.SIGNED : SignerStatus.NOTIFIED,
                    SignerStatus.NOTIFIED,
                    SignerStatus.WAITING
                };
            case NEEDS_CORRECTION ->
                new SignerStatus[] {
                    SignerStatus.WAITING,
                    chance.nextInt(3) == 0 ? SignerStatus.RESERVED : SignerStatus.CONTACT_INFORMATION_MISSING
                };
            case REJECTED -> new SignerStatus[] {SignerStatus.SIGNED, SignerStatus.REJECTED};
            case EXPIRED, ON_PAPER -> new SignerStatus[] {SignerStatus.SIGNED, SignerStatus.EXPIRED};
            default -> new SignerStatus[] {SignerStatus.WAITING, SignerStatus.WAITING};
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPTOP", "TABLET", "LARGE_PHONE", "PHONE"})
    void theWholeYearIsSeenAtOnceAndEachNumberLeadsToItsJobs(Screen screen, Visitors visitors) {
        Visitor head = visitors.one(screen).goesTo("/desk/jobs");
        Page page = head.page();

        String all = head.test("tile-ALL").locator("b").textContent();
        assertThat(Integer.parseInt(all)).isGreaterThanOrEqualTo(JOBS);
        assertThat(head.test("median")).containsText("dager");
        assertThat(head.test("job")).hasCount(20);
        head.picture("report-at-once");
        seesWithoutScrolling(head, screen);
        look(head, "report");
        head.sees(ColorScheme.DARK, screen);
        look(head, "report-dark");
        head.sees(ColorScheme.LIGHT, screen);

        String expired = head.test("tile-EXPIRED").locator("b").textContent();
        head.test("tile-EXPIRED").click();

        assertThat(head.test("found")).hasText(expired + " oppdrag: Frist utløpt");
        assertThat(head.test("tile-EXPIRED")).hasAttribute("aria-current", "true");
        assertThat(page.url()).contains("status=EXPIRED");
        look(head, "report-expired");

        page.fill("#q", "tømrer");
        page.keyboard().press("Enter");
        page.waitForURL("**q=t*");
        assertThat(page.url()).contains("status=EXPIRED");
        page.goBack();
        assertThat(head.test("found")).hasText(expired + " oppdrag: Frist utløpt");
        page.goBack();
        assertThat(head.test("found")).hasText(all + " oppdrag");
        head.mustHaveNoComplaints();
    }

    private static void seesWithoutScrolling(Visitor head, Screen screen) {
        boolean small = screen == Screen.PHONE;
        head.page().locator(".report .tile").all().stream()
                .filter(tile -> !small)
                .forEach(head::mustSeeWithoutScrolling);
        if (screen == Screen.LAPTOP) {
            head.mustSeeWithoutScrolling(head.test("chart"));
            head.mustSeeWithoutScrolling(head.test("median"));
            head.mustSeeWithoutScrolling(head.test("job").first());
            var text = head.page().locator("#q").boundingBox();
            var button = head.test("filter").locator("button").boundingBox();
            assertThat(button.y).isEqualTo(text.y);
        }
    }

    @Test
    void theGuideShowsItAsItIs(Visitors visitors) {
        Visitor head = visitors.one(Screen.TABLET).goesTo("/desk/jobs");

        new GuidePictures().take("/desk/guide/report.png", head.test("report"));
    }

    @Test
    void aReasonAMonthAndWhatIsNotThereEachHaveTheirList(Visitors visitors) {
        Visitor head = visitors.one(Screen.DESKTOP).goesTo("/desk/jobs");
        Page page = head.page();
        Locator why = head.test("why-NEEDS_CORRECTION-CONTACT");
        String contact = why.textContent().replaceAll("\\D", "");

        why.click();
        assertThat(head.test("found"))
                .hasText(contact + " oppdrag: Må rettes, E-post eller mobil mangler eller er feil");

        Locator shared = head.test("fault-EMAIL_SHARED");
        assertThat(shared).hasText("Fellespostkasse (%s)".formatted(contact));
        shared.click();
        assertThat(head.test("found")).hasText(contact + " oppdrag: Må rettes, Fellespostkasse");
        assertThat(head.test("job").first().locator(".people")).containsText("Fellespostkasse");
        look(head, "report-fault");

        head.test("reset").click();
        head.test("chart-table").locator("summary").click();
        look(head, "report-table");
        String ordered =
                page.locator(".numbers tbody tr").nth(3).locator("td").first().textContent();
        page.locator(".numbers tbody tr").nth(3).locator("a").click();
        assertThat(head.test("tile-ALL").locator("b")).hasText(ordered);
        assertThat(page.locator(".report .chart h3")).containsText("uke");
        look(head, "report-month");

        page.fill("#q", "finnes ikke");
        page.keyboard().press("Enter");
        assertThat(head.test("empty")).containsText("andre grupper");
        look(head, "report-none");
        head.mustHaveNoComplaints();
    }

    /** The staff's other pages have the same colours. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theOtherPagesAreAsReadableByDayAndInTheDark(ColorScheme colours, Visitors visitors) throws IOException {
        life.findFaultInPdf();
        String job = requests.request(
                        new RequestOnce.Request(null, "", PageOfJob.contract(), List.of(), PageOfJob.pdf()),
                        PageOfJob.CASE_HANDLER,
                        made -> "")
                .job()
                .toString();
        Visitor reader = visitors.one(Screen.DESKTOP).sees(colours, Screen.DESKTOP);

        for (String path : List.of("jobs/" + job, "jobs/new", "guide", "guide/case-handler", "guide/apprenticeship")) {
            reader.goesTo("/desk/" + path);
            look(reader, "desk-" + path.replaceAll("[-0-9a-f]{36}", "one").replace('/', '-') + "-" + colours);
        }
    }

    private static void look(Visitor head, String name) {
        head.pictureOfAll(name);
        head.mustFindThePageAccessible();
        head.mustNotScrollSideways();
    }
}
