package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A board's secretary before the desk and Tasklist, in Swedish whatever the browser prefers. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class MinutesInChromiumTest {

    private static final String CHAIR = DemoPerson.SWEDISH_CHAIR.nationalId().value();
    private static final String MEMBER = DemoPerson.SWEDISH_MEMBER.nationalId().value();
    private static final String BOARD = "Kultur- och fritidsnämnden";
    private static final String TITLE = Secretary.titleOf(BOARD);

    @Autowired
    private RejectDocument reject;

    @Test
    void theSecretarySendsCorrectsFinalisesAndMakesVoid(Town town, Visitors visitors) {
        Visitor desk = visitors.one(Screen.DESKTOP);
        Page page = desk.page();
        Tasklist secretary = Tasklist.logIn(desk, "sekreterare", "/desk/jobs/new");
        assertThat(page.locator("h1")).hasText("Nytt protokoll att justera");
        Secretary atTheDesk = new Secretary(desk, BOARD);
        isToldOfEveryFault(desk);
        String id = atTheDesk.sends("greta@eksempel.example", "sixten@eksempel.example");
        desk.pictureOfAll("minutes-2-sent").mustFindThePageAccessible();
        town.until(id, "ACTIVE");
        seesTheRunningRound(desk, secretary);

        reject.reject(SigningJobId.of(id), new NationalId(CHAIR), "§ 3 saknas");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("decideNext"));
        desk.goesTo("/desk/jobs/" + id).pictureOfAll("minutes-3-rejected").mustFindThePageAccessible();
        assertThat(page.locator("blockquote")).hasText("§ 3 saknas");
        atTheDesk.replacesTheDocument();
        openTasklist(desk);
        secretary.opens("Avslagna", TITLE).claims().chooses("Skicka på nytt").completes();
        await().atMost(Town.PATIENCE).until(() -> town.job(id).get("round").asInt() == 2);
        town.until(id, "ACTIVE");
        town.signs(id, CHAIR);
        town.signs(id, MEMBER);

        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("checkAndFinalise"));
        openTasklist(desk);
        secretary.opens("Att fastställa", TITLE).claims().picture("minutes-4-finalise");
        secretary.chooses("Ja – fastställ protokollet").completes();
        town.until(id, "COMPLETED");
        desk.goesTo("/desk/jobs/" + id).pictureOfAll("minutes-5-announced").mustFindThePageAccessible();
        assertThat(desk.test("announcement")).containsText("Sista dag på anslagstavlan");
        byte[] pdf = page.request()
                .get(desk.test("announcement-pdf").getAttribute("href"))
                .body();
        assertThat(pdf).startsWith("%PDF".getBytes());
        assertThat(page.request()
                        .get(desk.test("announcement-data").getAttribute("href"))
                        .text())
                .contains("\"board\":\"" + BOARD + "\"");

        desk.test("void").locator("summary").click();
        page.fill("#void-reason", "Fel bilaga");
        desk.test("void").locator("button").click();
        assertThat(page.locator("[data-status=VOIDED]")).hasText("Makulerat");
        desk.pictureOfAll("minutes-6-void").mustFindThePageAccessible();
        desk.mustHaveNoComplaints();
    }

    private static void openTasklist(Visitor desk) {
        desk.goesTo("/camunda/app/tasklist/default/");
    }

    private static void isToldOfEveryFault(Visitor desk) {
        Page page = desk.page();
        page.fill("#meeting-secretParagraphs", "tretton");
        page.fill("#meeting-date", LocalDate.now().plusDays(2).toString());
        page.selectOption("#signers-1-role", "chair");
        page.fill("#signers-0-name", "Greta Ordförande");
        page.fill("#signers-1-name", "Sixten Justerare");
        desk.test("send").click();
        assertThat(page.locator("#meeting-board-fault")).containsText("Nämnden saknas");
        assertThat(page.locator("#meeting-date-fault")).containsText("har inte varit ännu");
        assertThat(page.locator("#meeting-secretParagraphs-fault")).containsText("12, 14–16");
        assertThat(page.locator("#signers-1-role-fault")).containsText("mer än en ordförande");
        desk.pictureOfAll("minutes-1-faults").mustFindThePageAccessible();
        desk.wasRefusedOnce();
    }

    private static void seesTheRunningRound(Visitor desk, Tasklist secretary) {
        Page page = desk.page();
        openTasklist(desk);
        secretary.opens("Aktiva uppdrag", TITLE).claims().picture("minutes-2-active");
        assertThat(page.locator("section.task-card")).containsText("Aktivt uppdrag");
        assertThat(page.locator(".fjs-container")).containsText("är ute för justering");
        assertThat(page.locator(".fjs-container")).containsText("Återkalla uppdraget");
        assertThat(page.locator(".fjs-container")).not().containsText("oppdraget");
        assertThat(page.locator(".task-filters")).not().containsText("Aktive oppdrag");
    }
}
