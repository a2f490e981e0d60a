package no.segl.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.List;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page in every state: axe-core finds nothing, nothing is told by a missing text, and nothing scrolls sideways. A page
 * is the same in every language but for its words, which {@link TextsTest} compares: two languages see all of it.
 */
@PortalTest
@InBrowser
class EveryPageIsAccessibleTest {

    @Autowired
    private SignersWorld world;

    private Visitor visitor;
    private String language;
    private List<Look> looks;

    @Test
    void minutesByDayAtADeskAndInTheDarkOnAPhone(Visitors visitors) {
        language = "sv";
        looks = List.of(new Look(ColorScheme.LIGHT, Screen.DESKTOP), new Look(ColorScheme.DARK, Screen.PHONE));
        inEveryState(visitors);
    }

    @Test
    void aContractInTheDarkOnATablet(Visitors visitors) {
        language = "nn";
        looks = List.of(new Look(ColorScheme.DARK, Screen.TABLET));
        inEveryState(visitors);
    }

    private void inEveryState(Visitors visitors) {
        visitor = visitors.one(looks.get(0).screen, language);
        see(looks.get(0));
        beforeTheLogin();
        String person = Papers.newPerson();
        visitor.logsInAs(person);
        look("empty");
        signing(sent(person));
        rejecting(sent(person), person);
        whatHappensMeanwhile(person);
        whatIsNotShown(sent(person));
        leaving();
    }

    /** Minutes to those who read Swedish, a contract to the others. */
    private String sent(String... people) {
        return language.equals("sv")
                ? world.sentMinutes(Papers.minutes(), "Protokoll 2026-11-24, Kultur- och fritidsnämnden", people)
                : world.sent(Papers.contract(), "Arbeidsavtale", "Vikariat ved Solbakken skole", people);
    }

    private void look(String page) {
        for (Look look : looks) {
            see(look);
            visitor.picture("every/" + page + "-" + language + "-" + look.colours);
            visitor.mustFindThePageAccessible();
            visitor.mustNotScrollSideways();
        }
        see(looks.get(0));
        org.assertj.core.api.Assertions.assertThat(visitor.page().content())
                .as("a text that no bundle has")
                .doesNotContain("??");
    }

    private void see(Look look) {
        visitor.sees(look.colours, look.screen);
    }

    private void open(String path, String page) {
        visitor.goesTo(path);
        look(page);
    }

    private void beforeTheLogin() {
        open("/portal/login", "login");
        for (String fault : List.of("level", "number_missing", "cancelled", "expired", "eid")) {
            open("/portal/login?fault=" + fault + "&nr=0123abcd", "login-" + fault);
        }
        open("/portal/guide", "guide");
        open("/portal/accessibility", "accessibility");
        open("/error", "error");
        open("/verify", "verify");
        checks();
        assertThat(visitor.page().locator("h1")).isFocused();
        look("verify-verdict");
        world.takesFilesFor(false);
        checks();
        world.takesFilesFor(true);
        assertThat(visitor.page().locator("[role=alert]")).isFocused();
        look("verify-fault");
    }

    private void checks() {
        visitor.page().setInputFiles("#document", new FilePayload("a.pdf", "application/pdf", Papers.contract()));
        visitor.test("verify").click();
        visitor.page().locator("[data-test=verdict], [role=alert]").waitFor();
    }

    private void signing(String job) {
        open("/portal", "list");
        visitor.goesTo("/portal/jobs/" + job).seesTheDocument();
        look("reading");
        visitor.test("sign").click();
        visitor.standsStill(visitor.test("confirm-sign"));
        look("sign-dialog");
        visitor.test("cancel-sign").click();
        assertThat(visitor.page().locator("[role=status].note")).isFocused();
        look("broken-off");
        open("/portal/jobs/" + job + "/sign", "sign");
        world.pass(Duration.ofMinutes(20));
        open("/portal/jobs/" + job + "/sign", "sign-again");
        world.pass(Duration.ofMinutes(-20));
        visitor.goesTo("/portal/jobs/" + job + "/sign").test("confirm-sign").click();
        visitor.test("answer").waitFor();
        look("signed");
        open("/portal/jobs/" + job, "waiting");
        world.settled(job);
        open("/portal/jobs/" + job, "finished");
    }

    private void rejecting(String job, String person) {
        visitor.goesTo("/portal/jobs/" + job).test("reject").click();
        visitor.standsStill(visitor.test("confirm-reject"));
        look("reject-dialog");
        visitor.goesTo("/portal/jobs/" + job + "/reject").test("reject-comment").fill("x".repeat(2001));
        assertThat(visitor.test("comment-left")).hasText(java.util.regex.Pattern.compile("1 .+"));
        look("reject-too-long");
        visitor.test("confirm-reject").click();
        assertThat(visitor.test("reject-comment")).isFocused();
        look("reject-fault");
        visitor.test("reject-comment").fill("Nei");
        visitor.test("confirm-reject").click();
        visitor.test("answer").waitFor();
        look("rejected");
        visitor.goesTo("/portal/jobs/" + job);
        assertThat(visitor.page().locator("h1")).isFocused();
        look("rejected-before");
    }

    private void whatHappensMeanwhile(String person) {
        String recalled = sent(person);
        visitor.goesTo("/portal/jobs/" + recalled + "/reject")
                .test("reject-comment")
                .fill("Nei");
        world.recalled(recalled);
        visitor.test("confirm-reject").click();
        visitor.test("unsent").waitFor();
        look("unsent");
        open("/portal/jobs/" + recalled, "stopped");
        open("/portal/jobs/00000000-0000-4000-8000-000000000000", "not-here");

        String anew = sent(person);
        visitor.goesTo("/portal/jobs/" + anew + "/sign");
        world.sentAnew(anew);
        visitor.test("confirm-sign").click();
        visitor.test("answer").waitFor();
        look("sent-anew");
        open("/portal/jobs/" + anew + "/sign?round=1", "read-anew");

        world.sealingIsDown(true);
        visitor.goesTo("/portal/jobs/" + anew + "/sign").test("confirm-sign").click();
        visitor.test("answer").waitFor();
        world.sealingIsDown(false);
        look("service-down");
    }

    private void whatIsNotShown(String job) {
        unshown(job, 404, "#gone", "gone");
        unshown(job, 401, "#session-over", "session-over");
    }

    private void unshown(String job, int status, String note, String page) {
        String document = "**/portal/jobs/" + job + "/document";
        visitor.page().route(document, route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
        visitor.goesTo("/portal/jobs/" + job).page().locator(note).waitFor();
        visitor.page().unroute(document);
        look(page);
    }

    private void leaving() {
        Locator logout = visitor.page().locator("form[action='/portal/logout'] button");
        // the eID does not answer, so that the page before it stays
        visitor.page().route("**/connect/logout**", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        logout.click();
        visitor.page().locator("main a.button").waitFor();
        look("leaving");
        visitor.goesTo("/portal/login/out");
        assertThat(visitor.test("logged-out")).isFocused();
        look("logged-out");
    }

    private record Look(ColorScheme colours, Screen screen) {}
}
