package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import no.segl.signingjob.SigningResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deadline that passes, as staff walk through it: written off, reopened, another signer, sent anew, and at last on paper. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class ExpiryInChromiumTest {

    private static final String TITLE = "Avtale som ikke ble signert i tide";

    @Test
    void oneOfTwoHasSignedWhenTheDeadlinePasses(Town town, Visitors visitors) {
        String signed = SyntheticId.next();
        Map<String, Object> wanted = new HashMap<>(Town.wanted(signed, SyntheticId.next()));
        wanted.put("title", TITLE);
        String id = Town.id(town.sends(wanted, Contract.fromWord()));
        assertThat(town.signs(id, signed)).isEqualTo(SigningResult.SIGNED);
        town.movesDeadline(id, Duration.ofSeconds(2));
        town.until(id, "EXPIRED");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("writeOff"));

        Visitor desk = visitors.one(Screen.DESKTOP);
        Page page = desk.page();
        Tasklist caseHandler = Tasklist.logIn(desk, "saksbehandler", "/");
        caseHandler.opens("Frist utløpt", TITLE).claims().picture("expiry-1-write-off");
        assertThat(page.locator(".desk-signers")).containsText("Signerte ikke i tide");
        desk.goesTo("/desk/jobs/" + id).pictureOfAll("expiry-2-job");
        assertThat(desk.test("standing")).containsText("Oppdraget er ugyldig");
        assertThat(desk.test("now")).containsText("Nå avskriver saksbehandleren");
        assertThat(page.locator("text=Rett kontaktopplysninger")).hasCount(0);
        assertThat(desk.test("correct-signers")).hasCount(0);
        assertThat(desk.test("signer").first()).containsText("Signert");
        assertThat(desk.test("signer").last()).containsText("Signerte ikke i tide");
        assertThat(desk.test("entry").last()).containsText(TITLE + " – frist utløpt");
        openTasklist(desk);
        caseHandler
                .opens("Frist utløpt", TITLE)
                .chooses("Ja – avskriv journalposten")
                .completes();

        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("reopenEntry"));
        assertThat(desk.goesTo("/desk/jobs/" + id).test("now")).containsText("Nå gjenåpner fellestjenesten");
        Tasklist.logIn(visitors.one(Screen.DESKTOP), "fellestjeneste", "/")
                .opens("Til kontroll", TITLE)
                .claims()
                .picture("expiry-3-reopen")
                .chooses("Ja – gjenåpne journalposten")
                .completes();
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("decideNext"));

        String other = SyntheticId.next();
        assertThat(desk.goesTo("/desk/jobs/" + id).test("now")).containsText("Nå velger saksbehandleren");
        exchangesTheSecondSigner(desk, other);
        openTasklist(desk);
        caseHandler
                .opens("Frist utløpt", TITLE)
                .claims()
                .picture("expiry-6-decide")
                .chooses("Send på nytt")
                .completes();
        await().atMost(Town.PATIENCE).until(() -> town.job(id).get("round").asInt() == 2);
        town.until(id, "ACTIVE");
        assertThat(town.signs(id, other)).isEqualTo(SigningResult.SIGNED);

        town.caseSystem
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "vil ha papir"))
                .ok();
        town.does(town.caseHandler, id, "decideNext", "paper");
        town.until(id, "ON_PAPER");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("filePaper"));
        filesTheScan(desk.goesTo("/desk/jobs/" + id));
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("writeOffPaper"));
        openTasklist(desk);
        caseHandler
                .opens("Reservert/papir", TITLE)
                .claims()
                .picture("expiry-8-write-off-paper")
                .chooses("Ja – avskriv journalposten")
                .completes();
        town.untilNothingRuns(id);
        assertThat(desk.goesTo("/desk/jobs/" + id).test("now")).containsText("ikke mer å gjøre");
        assertThat(desk.test("paper-filed")).containsText("Lagt i saken som journalpost");
        assertThat(desk.test("file-paper")).hasCount(0);
        assertThat(desk.test("task")).hasCount(0);
        assertThat(town.events(id))
                .containsSubsequence(
                        "EXPIRED", "WRITTEN_OFF", "REOPENED", "CONTACT_CORRECTED", "RESENT", "ON_PAPER", "FILED");
    }

    private static void openTasklist(Visitor desk) {
        desk.goesTo("/camunda/app/tasklist/default/");
    }

    private static void exchangesTheSecondSigner(Visitor desk, String number) {
        Page page = desk.page();
        desk.test("correct-signers").click();
        desk.pictureOfAll("expiry-4-signers").mustFindThePageAccessible();
        page.locator("#signers-1 [data-remove]").click();
        page.locator("[data-add]").click();
        page.fill("#signers-1-name", "Prøve Vikar");
        desk.mustHaveNoComplaints();
        desk.test("save").click();
        assertThat(page.locator("#signers-1-nationalId-fault")).containsText("Fødselsnummeret mangler");
        page.fill("#signers-1-nationalId", number);
        desk.test("save").click();
        assertThat(desk.test("done")).containsText("Undertegnerne er rettet");
        assertThat(desk.test("event").last()).containsText("1 lagt til, 1 fjernet, 0 endret");
        desk.pictureOfAll("expiry-5-corrected");
    }

    private static void filesTheScan(Visitor desk) {
        Page page = desk.page();
        page.setInputFiles("#paper-document", new FilePayload("skannet.pdf", "application/pdf", Contract.fromWord()));
        page.fill("#paper-note", "Signert på kontoret");
        desk.test("file-paper").locator("button").click();
        assertThat(desk.test("done")).containsText("lagt inn i saken");
        assertThat(desk.test("entry").last()).containsText("signert på papir");
        desk.pictureOfAll("expiry-7-paper").mustFindThePageAccessible();
        byte[] scan =
                page.request().get(desk.test("filed-pdf").getAttribute("href")).body();
        assertThat(scan).isEqualTo(Contract.fromWord());
    }
}
