package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.segl.ExternalTools;
import no.segl.browser.Cockpit;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoCaseSystems;
import no.segl.demo.SeglTest;
import no.segl.demo.casesystem.Heard;
import no.segl.signingjob.Municipality;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One contract of an apprentice of 16, from the order to the archive: each of its people before their own screen. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class ContractInBrowserTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String order = "V-" + mark;
    private final String apprentice = SyntheticId.nextMinor();
    private final String parent = SyntheticId.next();
    private final String leader = SyntheticId.next();
    private final String boss = SyntheticId.next();
    private final String office = SyntheticId.next();
    private final String county = SyntheticId.next();

    @Autowired
    private Municipality municipality;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Scheduler scheduler;

    @Test
    @ExternalTools.Needs({"pdfsig", "qpdf"})
    void everybodyDoesTheirPart(Town town, Visitors visitors, @TempDir Path folder) throws IOException {
        String id = Town.id(town.asks(wanted(town), Contract.fromWord()));
        DemoCaseSystems.caseSystem().refuses(id, true);
        town.until(id, "NEEDS_CORRECTION");
        Visitor head = visitors.one(Screen.LAPTOP);
        Tasklist.logIn(head, "kollega", "/desk/jobs");
        seesWhyItIsStopped(head);
        mendsItsOwn(visitors.one(Screen.TABLET), linkOf(head, id));
        town.does(town.caseHandler, id, "review", "ready");
        town.until(id, "ACTIVE");

        Visitor young = visitors.one(Screen.LARGE_PHONE);
        signsOnAPhone(young, apprentice, id, "lærling");
        signsOnAPhone(visitors.one(Screen.LARGE_PHONE), parent, id, "verge");
        seesInTheReport(head, id, "PARTLY_SIGNED", "Delvis signert", 2);
        signs(visitors.one(Screen.DESKTOP), leader, id, "faglig leder, på vegne av bedriften");
        signs(visitors.one(Screen.DESKTOP), boss, id, "daglig leder, på vegne av bedriften");
        signs(visitors.one(Screen.TABLET), office, id, "på vegne av opplæringskontoret");
        signs(visitors.one(Screen.DESKTOP), county, id, "på vegne av fylkeskommunen");

        town.until(id, "COMPLETED");
        town.untilNothingRuns(id);
        seesInTheReport(head, id, "SIGNED", "Signert", 6);
        seesTheJobsPage(head, id);
        isToldOnceTheAdminLetsIt(visitors.one(Screen.LAPTOP), town, id);
        Path file = folder.resolve("contract.pdf");
        young.goesTo("/portal/jobs/" + id);
        young.page().waitForDownload(() -> young.test("download").click()).saveAs(file);
        isGenuine(town, visitors.one(Screen.DESKTOP), file, id);
    }

    private Map<String, Object> wanted(Town town) {
        return OrderedContract.wanted(
                order,
                "Verkstedet AS",
                town.now().atZone(municipality.zone()).toLocalDate().plusMonths(3),
                named("Nora Lærling", OrderedContract.signer(apprentice, "apprentice")),
                named("Mor Lærling", OrderedContract.signer(parent, "guardian")),
                named("Kari Bakke", OrderedContract.signer(leader, "companyContact", "kari@" + mark + ".example")),
                named("Per Sand", OrderedContract.signer(boss, "dailyLeader", "per@" + mark + ".example")),
                withoutAddress(named("Tove Vik", OrderedContract.signer(office, "trainingOffice"))),
                named("Siv Fylke", OrderedContract.signer(county, "county", "siv@" + mark + ".example")));
    }

    private static Map<String, Object> named(String name, Map<String, Object> signer) {
        signer.put("name", name);
        return signer;
    }

    private static Map<String, Object> withoutAddress(Map<String, Object> signer) {
        signer.remove("mobile");
        return signer;
    }

    private void seesWhyItIsStopped(Visitor head) {
        findsIt(head);
        assertThat(head.test("tile-NEEDS_CORRECTION").locator("b")).hasText("1");
        assertThat(head.test("fault-EMAIL_MISSING")).hasText("E-post mangler (1)");
        assertThat(head.test("job").locator(".people")).containsText("Tove Vik, Opplæringskontor E-post mangler");
        head.picture("contract-1-stopped").mustFindThePageAccessible();
        head.test("fault-EMAIL_MISSING").click();
        assertThat(head.test("found")).hasText("1 oppdrag: Må rettes, E-post mangler");
    }

    private void findsIt(Visitor staff) {
        staff.goesTo("/desk/jobs");
        staff.page().fill("#q", order);
        staff.page().keyboard().press("Enter");
        assertThat(staff.test("job")).hasCount(1);
    }

    /** Nobody could be mailed it: the county gives it to the training office. */
    private static String linkOf(Visitor staff, String id) {
        staff.goesTo("/desk/jobs/" + id).test("show-link").click();
        staff.pictureOfAll("contract-2-link").mustFindThePageAccessible();
        return staff.test("link").inputValue().replaceFirst("http://[^/]*", "");
    }

    private void mendsItsOwn(Visitor office, String link) {
        Page page = office.goesTo(link).page();
        assertThat(office.test("person")).hasCount(1);
        page.locator("input[type=email]").fill("tove@" + mark + ".example");
        office.pictureOfAll("contract-3-mend").test("save").click();
        assertThat(office.test("mended")).isVisible();
        office.mustHaveNoComplaints();
    }

    private static void signsOnAPhone(Visitor phone, String number, String id, String as) {
        phone.logsInAs(number).goesTo("/portal/jobs/" + id).seesTheDocument();
        phone.mustSeeWithoutScrolling(phone.test("sign"));
        phone.mustNotScrollSideways();
        phone.sees(ColorScheme.DARK, Screen.LARGE_PHONE).picture("contract-4-read-dark");
        phone.sees(ColorScheme.LIGHT, Screen.LARGE_PHONE)
                .picture("contract-4-read")
                .mustFindThePageAccessible();
        assertThat(phone.test("you")).containsText(as);
        phone.test("sign").click();
        phone.mustSeeWithoutScrolling(phone.test("confirm-sign"));
        phone.standsStill(phone.test("confirm-sign")).picture("contract-5-confirm");
        phone.test("confirm-sign").click();
        phone.test("answer").waitFor();
        phone.pictureOfAll("contract-6-answer").mustHaveNoComplaints();
    }

    private static void signs(Visitor person, String number, String id, String as) {
        SignerInBrowser signer = new SignerInBrowser(person, number);
        signer.reads(id);
        assertThat(person.test("you")).containsText(as);
        person.picture("contract-7-" + as.replaceAll(".* ", ""));
        signer.signs(id);
    }

    private void seesInTheReport(Visitor head, String id, String status, String badge, int signed) {
        findsIt(head);
        assertThat(head.test("tile-" + status).locator("b")).hasText("1");
        assertThat(head.test("job").locator(".badge")).hasText(badge);
        assertThat(head.test("job").locator(".people .signer-status.SIGNED")).hasCount(signed);
        head.picture("contract-8-" + status).mustHaveNoComplaints();
        assertThat(head.test("job").locator("a")).hasAttribute("href", "/desk/jobs/" + id);
    }

    private static void seesTheJobsPage(Visitor head, String id) {
        head.test("job").locator("a").click();
        head.page().waitForURL("**/desk/jobs/" + id);
        assertThat(head.test("standing")).containsText("arkiv");
        head.pictureOfAll("contract-9-job").mustFindThePageAccessible();
        head.mustHaveNoComplaints();
    }

    /** What the ordering system did not hear in three days an admin finds in Cockpit, and lets go from there. */
    private void isToldOnceTheAdminLetsIt(Visitor admin, Town town, String id) {
        await().atMost(Town.PATIENCE).until(() -> threeDaysPass(id));
        Cockpit cockpit = Cockpit.logIn(admin, "admin").opens("Melding til fagsystemet", id);
        cockpit.seesIncident("Meld fra til fagsystemet på nytt");
        admin.picture("contract-10-cockpit");
        Assertions.assertThat(DemoCaseSystems.caseSystem().heardOf(id)).isEmpty();

        DemoCaseSystems.caseSystem().refuses(id, false);
        cockpit.retries();

        await().atMost(Town.PATIENCE)
                .untilAsserted(
                        () -> Assertions.assertThat(DemoCaseSystems.caseSystem().heardOf(id))
                                .extracting(Heard::type)
                                .isEqualTo(town.events(id)));
    }

    /** @return whether it is given up by now */
    private boolean threeDaysPass(String id) {
        sql.update("""
                update scheduled_tasks set execution_time = now(), task_data = convert_to(
                    regexp_replace(convert_from(task_data, 'UTF8'), '"since":"[^"]*"', '"since":"2026-01-01T00:00:00Z"'), 'UTF8')
                where task_name = 'tell-case-system' and task_instance = ? and not picked
                """, id);
        scheduler.triggerCheckForDueExecutions();
        return sql.queryForObject(
                        "select count(*) from webhook_cursor where held and job_id = cast(? as uuid)",
                        Integer.class,
                        id)
                == 1;
    }

    private void isGenuine(Town town, Visitor anybody, Path file, String id) throws IOException {
        FinishedMinutes.mustNameWhoAdjusted(
                file, "Nora Lærling", "Mor Lærling", "Kari Bakke", "Per Sand", "Tove Vik", "Siv Fylke");
        Assertions.assertThat(
                        ExternalTools.run("qpdf", "--check", file.toString()).exitCode())
                .isZero();
        JsonNode verdict = town.caseSystem
                .multipart("/api/verify", Map.of("document", town.document(id)), Map.of())
                .ok()
                .json();
        Assertions.assertThat(verdict.get("valid").asBoolean()).isTrue();
        Assertions.assertThat(verdict.get("signatures").findValuesAsText("level"))
                .hasSize(6)
                .containsOnly("PAdES-BASELINE-LTA");
        FinishedMinutes.mustBeGenuine(anybody, file);
    }
}
