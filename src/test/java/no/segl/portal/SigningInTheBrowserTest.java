package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.EventType;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@InBrowser
class SigningInTheBrowserTest {

    @Autowired
    private SignersWorld world;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aSignerLogsInReadsAndSigns(Screen screen, Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", "Vikariat ved Solbakken skole", person);
        world.sent(Papers.contract(), "Taushetserklæring", null, person);
        Visitor signer = visitors.one(screen);

        signer.logsInAs(person).picture("list");
        signer.mustNotScrollSideways();
        signer.page().locator("a[href$='" + job + "']").first().click();
        signer.seesTheDocument().picture("document");
        signer.mustNotScrollSideways();
        signer.mustSeeWithoutScrolling(signer.test("sign"));
        signer.mustSeeWithoutScrolling(signer.test("reject"));
        signer.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
        signer.mustSeeWithoutScrolling(signer.test("sign"));
        signer.test("sign").click();
        signer.standsStill(signer.test("confirm-sign")).picture("question");
        signer.mustSeeWithoutScrolling(signer.test("confirm-sign"));
        signer.test("confirm-sign").click();
        signer.test("answer").waitFor();
        signer.picture("answer");

        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
        assertThat(world.events(job)).contains(EventType.OPENED, EventType.SIGNED);
        signer.mustHaveNoComplaints();
    }

    @Test
    void signsWithTheKeyboardAlone(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job);

        tabTo(signer, "sign");
        signer.page().keyboard().press("Enter");
        tabTo(signer, "confirm-sign");
        signer.page().keyboard().press("Enter");
        signer.test("answer").waitFor();

        assertThat(signer.page().evaluate("document.activeElement.tagName")).isEqualTo("H1");
        assertThat(world.events(job)).contains(EventType.SIGNED);
    }

    private static void tabTo(Visitor signer, String element) {
        for (int i = 0; i < 40; i++) {
            signer.page().keyboard().press("Tab");
            if (element.equals(signer.page().evaluate("document.activeElement.dataset.test"))) {
                return;
            }
        }
        throw new AssertionError("the tab key never comes to " + element);
    }

    @Test
    void pressingTwiceSignsOnce(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.PHONE).logsInAs(person).goesTo("/portal/jobs/" + job + "/sign");

        signer.test("confirm-sign").dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
        signer.test("answer").waitFor();
        signer.page().reload();
        signer.page().goBack();
        signer.page().goForward();

        assertThat(signer.test("answer").getAttribute("data-result")).isIn("SIGNED", "ALREADY_SIGNED");
        assertThat(world.events(job).stream().filter(EventType.SIGNED::equals)).hasSize(1);
    }

    @Test
    void signsWithoutAnyScript(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP);
        signer.page().route("**/portal/assets/*.js", route -> route.abort());
        signer.logsInAs(person).goesTo("/portal/jobs/" + job);

        signer.test("sign").click();
        signer.test("confirm-sign").click();

        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
    }

    @Test
    void nothingIsSignedAfterNotNow(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job);

        signer.test("sign").click();
        signer.test("cancel-sign").click();
        signer.page().getByText("Du avbrøt, og ingenting er signert").waitFor();

        assertThat(world.events(job)).contains(EventType.SIGNING_BROKEN_OFF).doesNotContain(EventType.SIGNED);
        assertThat(signer.test("sign").isVisible()).isTrue();
    }

    @Test
    void whoeverPressesEscapeInTheQuestionReadsOnAndIsNotReminded(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job);

        signer.test("sign").click();
        signer.page().keyboard().press("Escape");
        signer.test("confirm-sign").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        signer.page().reload();

        assertThat(world.events(job)).contains(EventType.OPENED).doesNotContain(EventType.SIGNING_BROKEN_OFF);
        assertThat(signer.test("sign").isVisible()).isTrue();
    }

    @Test
    void noDateInATitleIsTornApart(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sentMinutes(Papers.minutes(), "Protokoll 2026-11-24", person);
        Visitor signer = visitors.one(Screen.PHONE).logsInAs(person).goesTo("/portal/jobs/" + job);

        Object lines = signer.page()
                .locator("h1 .date")
                .evaluate("date => { date.parentElement.style.width = '2ch'; return date.getClientRects().length; }");

        assertThat(lines).isEqualTo(1);
    }

    @Test
    void aFinishedDocumentCanBeDownloaded(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Avtale: bil/tjeneste", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job + "/sign");
        signer.test("confirm-sign").click();
        signer.test("answer").waitFor();
        assertThat(signer.test("download").count()).isZero();

        world.settled(job);
        signer.goesTo("/portal/jobs/" + job);
        var file = signer.page().waitForDownload(() -> signer.test("download").click());

        assertThat(file.suggestedFilename()).isEqualTo("Avtale  bil tjeneste.pdf");
        signer.seesTheDocument();
        signer.mustHaveNoComplaints();
    }
}
