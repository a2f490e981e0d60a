package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README's first screen promises, step by step, with nothing but a browser. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
class TenMinutesTest {

    private static final String TITLE = "Arbeidsavtale for lærevikar";

    @Test
    void fromAPdfToTheArchive(Town town, Visitors visitors) {
        String first = SyntheticId.next();
        String second = SyntheticId.next();
        Visitor desk = visitors.one(Screen.DESKTOP);
        Tasklist caseHandler = Tasklist.logIn(desk, "saksbehandler", "/");

        String job = sendsAContract(desk.page(), first, second);
        desk.picture("ten-minutes-receipt");
        town.until(job, "ACTIVE");
        Visitor mail = visitors.one(Screen.DESKTOP).goesTo("/demo/mail");
        assertThat(mail.picture("ten-minutes-mail").page().locator("body")).containsText(TITLE);
        new SignerInBrowser(visitors.one(Screen.DESKTOP), first).signs(job);
        new SignerInBrowser(visitors.one(Screen.TABLET), second).signs(job);
        town.until(job, "SIGNED");

        Tasklist.logIn(visitors.one(Screen.DESKTOP), "fellestjeneste", "/")
                .opens("Til kontroll", TITLE)
                .picture("ten-minutes-check")
                .claims()
                .chooses("Kontrollert – ferdigstill")
                .completes();
        desk.goesTo("/camunda/app/tasklist/default/");
        caseHandler
                .opens("Signert", TITLE)
                .claims()
                .chooses("Ja – avskriv journalposten")
                .completes();
        town.until(job, "COMPLETED");
        town.untilNothingRuns(job);

        Page page =
                desk.goesTo("/desk/jobs/" + job).pictureOfAll("ten-minutes-job").page();
        assertThat(desk.test("entry")).hasCount(2);
        assertThat(desk.test("entry").last()).containsText("Journalført");
        assertThat(desk.test("entry").last()).containsText("Avskrevet (TO)");
        Visitor anybody = visitors.one(Screen.DESKTOP).goesTo("/verify");
        anybody.page().setInputFiles("#document", new FilePayload("signert.pdf", "application/pdf", signed(page)));
        anybody.test("verify").click();
        assertThat(anybody.test("verdict")).hasAttribute("data-verdict", "valid");
        anybody.pictureOfAll("ten-minutes-verified");
    }

    private static String sendsAContract(Page page, String first, String second) {
        page.getByText("Nytt oppdrag").click();
        page.setInputFiles("#document", new FilePayload("avtale.pdf", "application/pdf", Contract.fromWord()));
        page.fill("#title", TITLE);
        page.fill("#sender-contact", "personal@segl.example");
        page.fill("#signers-0-name", "Prøve Lærevikar");
        page.fill("#signers-0-nationalId", first);
        page.locator("[data-add]").click();
        page.fill("#signers-1-name", "Prøve Rektor");
        page.fill("#signers-1-nationalId", second);
        page.locator("[data-test=send]").click();
        page.locator("[data-test=receipt]").waitFor();
        return page.url().replaceAll("^.*/desk/jobs/|\\?.*$", "");
    }

    /** The file behind the link on the job's page, fetched with the staff member's own session. */
    private static byte[] signed(Page page) {
        String address = page.locator("[data-test=signed-pdf]").getAttribute("href");
        byte[] file = page.request().get(address).body();
        assertThat(file).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return file;
    }
}
