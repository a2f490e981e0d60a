package no.segl.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import no.segl.story.Story;
import no.segl.story.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One job from the form to the archive, and a picture wherever a guide shows one. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class GuidePicturesTest {

    private static final String TITLE = "Arbeidsavtale, lærervikar ved Fjordvik skole";
    private static final String OTHER_TITLE = "Avtale om lån av nettbrett";
    private static final String DESK = "/desk/guide/";
    private static final String PORTAL = "/portal/guide/";
    private static final Map<String, String> CONTRACT = Map.of(
            "arbeidstaker", "Ingrid Solbakken",
            "stilling", "Lærervikar",
            "arbeidssted", "Fjordvik skole",
            "tiltredelse", "2027-01-04",
            "lonn", "Lønn etter tariff, lønnstrinn 41.",
            "arbeidsgiverNavn", "Tor Håkon Lysebråten",
            "arbeidstakerNavn", "Ingrid Solbakken");
    private static final long LARGEST = 150_000;

    private static final String INGRID = DemoPerson.INGRID.nationalId().value();
    private static final String TOR = DemoPerson.TOR.nationalId().value();

    private final GuidePictures pictures = new GuidePictures();

    @Test
    void thePicturesInTheGuidesAreOfTheScreensAsTheyAre(Town town, Visitors visitors) throws IOException {
        Visitor caseHandler = visitors.one(Screen.TABLET);
        Tasklist tasks = Tasklist.logIn(caseHandler, "saksbehandler", "/desk/cases");
        theLetter(caseHandler);
        String job = theForm(caseHandler);
        town.until(job, "ACTIVE");
        whileItIsOut(caseHandler, job);
        theTasks(caseHandler, tasks, town);

        Visitor signer = visitors.one(Screen.DESKTOP);
        oneSigns(signer, job);
        Visitor onAPhone = visitors.one(Screen.PHONE).logsInAs(TOR).goesTo("/portal/jobs/" + job);
        onAPhone.seesTheDocument();
        pictures.take(PORTAL + "phone.png", onAPhone.page());
        town.signs(job, TOR);
        town.until(job, "SIGNED");
        pictures.take(
                PORTAL + "copy.png", signer.goesTo("/portal/jobs/" + job).page().locator(".subject"));

        onceItIsSigned(caseHandler, job);
        thisFileIsChecked(visitors.one(Screen.TABLET), town.document(job));
        Visitor jointService = visitors.one(Screen.DESKTOP);
        Tasklist.logIn(jointService, "fellestjeneste", "/")
                .opens("Til kontroll", TITLE)
                .claims();
        jointService.page().locator(".fjs-container").waitFor();
        pictures.take(DESK + "check.png", jointService.page().locator(".task-card"));

        assertThat(pictures.taken())
                .isEqualTo(
                        // the Swedish ones are of Swedish screens, and those of contracts of contracts
                        Guide.all()
                                .filter(guide -> guide != Guide.SIGNER_IN_SWEDISH)
                                .filter(guide -> Guide.ofContracts().noneMatch(guide::equals))
                                .flatMap(guide -> guide.pictures().stream())
                                .collect(Collectors.toSet()));
        for (String picture : pictures.taken()) {
            assertThat(Files.size(GuidePictures.FILES.resolve(picture.substring(1))))
                    .as(picture)
                    .isLessThan(LARGEST);
        }
    }

    private void theLetter(Visitor caseHandler) {
        Page page = caseHandler.page();
        page.fill("#case-title", "Arbeidsavtaler, Fjordvik skole");
        caseHandler.test("open-case").click();
        page.fill("#entry-title", TITLE);
        page.fill("#entry-sensitiveTitle", DemoPerson.INGRID.fullName());
        pictures.take(DESK + "entry.png", page.locator("section[aria-labelledby=new-entry]"));
        caseHandler.test("add-entry").click();
        page.selectOption("#template", new SelectOption().setLabel("Arbeidsavtale – Norsk bokmål"));
        caseHandler.test("from-template").click();
        CONTRACT.forEach((field, text) -> page.fill("#fields-" + field, text));
        caseHandler.test("do-preview").click();
        page.locator("[data-test=preview] img").first().evaluate("picture => picture.style.width = '32rem'");
        pictures.take(
                DESK + "letter.png", page.locator("[data-test=preview] img").first());
        caseHandler.test("do-finish").click();
        caseHandler.test("sign").click();
    }

    private String theForm(Visitor caseHandler) {
        Page page = caseHandler.page();
        pictures.take(DESK + "document.png", page.locator("fieldset.section").first());
        page.fill("#sender-contact", "personal@eksempel.example");
        fillIn(page, 0, DemoPerson.INGRID);
        page.locator("[data-add]").click();
        fillIn(page, 1, DemoPerson.RESERVED);
        page.locator("#sender-contact").focus();
        page.locator("#signers-1 [data-test=warning]").waitFor();
        pictures.take(DESK + "reserved.png", page.locator("#signers-1"));
        page.fill("#signers-1-name", "");
        page.fill("#signers-1-nationalId", "29822099636");
        page.locator("#sender-contact").focus();
        assertThat(page.locator("#missing")).containsText("ikke et gyldig fødselsnummer");
        pictures.take(DESK + "closed.png", page.locator("#missing"));
        fillIn(page, 1, DemoPerson.TOR);
        page.locator("#sender-contact").focus();
        assertThat(page.locator("[data-test=recipient]")).hasCount(2);
        assertThat(page.locator("#missing li")).hasCount(0);
        pictures.take(DESK + "signers.png", page.locator("fieldset#signers"));
        caseHandler.test("send").click();
        caseHandler.test("receipt").waitFor();
        pictures.take(DESK + "receipt.png", caseHandler.test("receipt"));
        return page.url().replaceAll("^.*/desk/jobs/|\\?.*$", "");
    }

    private static void fillIn(Page page, int row, DemoPerson person) {
        page.fill("#signers-" + row + "-name", person.fullName());
        page.fill("#signers-" + row + "-nationalId", person.nationalId().value());
    }

    private void whileItIsOut(Visitor caseHandler, String job) {
        Page page = caseHandler.goesTo("/desk/jobs/" + job).page();
        page.locator("[data-test=signer] summary").first().click();
        pictures.take(DESK + "contact.png", page.locator("section[aria-labelledby=signers]"));
        caseHandler.test("recall").locator("summary").click();
        pictures.take(DESK + "recall.png", page.locator("section[aria-labelledby=actions]"));
    }

    /** Both in one visit: Tasklist loads slowly. */
    private void theTasks(Visitor caseHandler, Tasklist tasks, Town town) throws IOException {
        takenBack(town);
        Page page = caseHandler.page();
        page.setViewportSize(1240, 800);
        caseHandler.goesTo("/camunda/app/tasklist/default/");
        tasks.opens("Aktive oppdrag", TITLE);
        page.locator(".fjs-container").waitFor();
        page.waitForFunction("[...document.querySelectorAll('.desk-job img')].every(each => each.complete)");
        page.evaluate("document.activeElement.blur()");
        pictures.take(DESK + "task.png", page);
        page.setViewportSize(1240, 1000);
        tasks.opens("Avvist", OTHER_TITLE).claims();
        page.locator(".fjs-container").waitFor();
        pictures.take(DESK + "decide.png", page.locator(".task-card"));
    }

    private static void takenBack(Town town) throws IOException {
        Map<String, Object> wanted = Town.wanted();
        wanted.put("title", OTHER_TITLE);
        wanted.put(
                "signers",
                List.of(Map.of(
                        "nationalId", DemoPerson.AMINA.nationalId().value(), "name", DemoPerson.AMINA.fullName())));
        String job = Town.id(town.sends(wanted, contract()));
        town.does(town.caseHandler, job, "activeJob", "recall", "reason", "wrong-document");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("decideNext"));
    }

    private void oneSigns(Visitor signer, String job) {
        signer.page().setViewportSize(1000, 760);
        signer.logsInAs(INGRID).goesTo("/portal/jobs/" + job).seesTheDocument();
        pictures.take(PORTAL + "read.png", signer.page());
        signer.test("reject").click();
        pictures.take(PORTAL + "reject.png", signer.page().locator("#reject-dialog"));
        signer.page().locator("#reject-dialog [data-close]").click();
        signer.test("sign").click();
        pictures.take(PORTAL + "confirm.png", signer.page().locator("#sign-dialog"));
        signer.test("confirm-sign").click();
        signer.test("answer").waitFor();
    }

    private void onceItIsSigned(Visitor caseHandler, String job) {
        caseHandler.page().setViewportSize(820, 1180);
        Page page = caseHandler.goesTo("/desk/jobs/" + job).page();
        pictures.take(DESK + "case.png", page.locator("section[data-test=case]"));
        pictures.take(DESK + "history.png", page.locator("section[aria-labelledby=history]"));
    }

    private void thisFileIsChecked(Visitor anybody, byte[] signed) {
        anybody.goesTo("/verify");
        anybody.page().setInputFiles("#document", new FilePayload("arbeidsavtale.pdf", "application/pdf", signed));
        anybody.test("verify").click();
        anybody.test("verdict").waitFor();
        pictures.take(DESK + "verify.png", anybody.test("verdict"));
    }

    private static byte[] contract() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/pdf/letter-libreoffice.pdf"));
    }
}
