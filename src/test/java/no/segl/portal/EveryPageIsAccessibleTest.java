package no.segl.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page in every state: axe-core finds nothing, nothing is told by a missing text, and nothing scrolls sideways. */
@PortalTest
@InBrowser
class EveryPageIsAccessibleTest {

    @Autowired
    private SignersWorld world;

    private Visitor visitor;
    private String look;

    @ParameterizedTest
    @CsvSource({
        "nb, LIGHT, DESKTOP",
        "nn, DARK, PHONE",
        "sv, DARK, DESKTOP",
        "sv, LIGHT, TABLET",
        "en, LIGHT, PHONE",
        "en, DARK, PHONE_ON_ITS_SIDE"
    })
    void inEveryLanguageAndInLightAndDark(String language, ColorScheme colours, Screen screen, Visitors visitors) {
        look = language + "-" + colours.name().toLowerCase(java.util.Locale.ROOT);
        visitor = visitors.one(screen, language);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        beforeTheLogin();
        String person = Papers.newPerson();
        visitor.logsInAs(person);
        look("empty");
        signing(sent(language, person));
        rejecting(sent(language, person), person);
        whatHappensMeanwhile(language, person);
        whatIsNotShown(sent(language, person));
        leaving();
    }

    /** Minutes to those who read Swedish or English, a contract to the others. */
    private String sent(String language, String... people) {
        return List.of("sv", "en").contains(language)
                ? world.sentMinutes(Papers.minutes(), "Protokoll 2026-11-24, Kultur- och fritidsnämnden", people)
                : world.sent(Papers.contract(), "Arbeidsavtale", "Vikariat ved Solbakken skole", people);
    }

    private void look(String page) {
        visitor.picture("every/" + page + "-" + look);
        visitor.mustFindThePageAccessible();
        visitor.mustNotScrollSideways();
        org.assertj.core.api.Assertions.assertThat(visitor.page().content())
                .as("a text that no bundle has")
                .doesNotContain("??");
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

    private void whatHappensMeanwhile(String language, String person) {
        String recalled = sent(language, person);
        visitor.goesTo("/portal/jobs/" + recalled + "/reject")
                .test("reject-comment")
                .fill("Nei");
        world.recalled(recalled);
        visitor.test("confirm-reject").click();
        visitor.test("unsent").waitFor();
        look("unsent");
        open("/portal/jobs/" + recalled, "stopped");
        open("/portal/jobs/00000000-0000-4000-8000-000000000000", "not-here");

        String anew = sent(language, person);
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
        visitor.picture("every/" + page + "-" + look);
        visitor.mustFindThePageAccessible();
    }

    private void leaving() {
        Locator logout = visitor.page().locator("form[action='/portal/logout'] button");
        // the eID does not answer, so that the page before it stays
        visitor.page().route("**/connect/logout**", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        logout.click();
        visitor.page().locator("main a.button").waitFor();
        visitor.picture("every/leaving-" + look);
        visitor.mustFindThePageAccessible();
        visitor.goesTo("/portal/login/out");
        assertThat(visitor.test("logged-out")).isFocused();
        visitor.picture("every/logged-out-" + look);
        visitor.mustFindThePageAccessible();
    }
}
