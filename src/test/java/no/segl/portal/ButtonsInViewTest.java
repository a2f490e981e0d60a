package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The green and the red button are in view, whatever is left of the screen; measured in the browser. */
@PortalTest
@InBrowser
class ButtonsInViewTest {

    private static final int COMFORTABLE = 44;
    private static final int LEAST = 24;
    /** Where text must still fit (WCAG 1.4.10): a screen of 1280 at 400 %. */
    private static final int NARROWEST = 320;

    @Autowired
    private SignersWorld world;

    @ParameterizedTest(name = "{0}: {1} x {2}")
    @CsvSource({
        "desk, 1280, 860",
        "desk at 200 %, 640, 430",
        "desk at 400 %, 320, 215",
        "tablet, 820, 1180",
        "tablet at 200 %, 410, 590",
        "phone, 360, 740",
        "phone at 200 %, 180, 370",
        "phone with its keyboard, 360, 400",
        "phone on its side, 640, 360",
        "phone on its side at 200 %, 320, 180",
        "phone on its side with its keyboard, 640, 170"
    })
    void onEveryScreen(String screen, int width, int height, Visitors visitors) {
        for (String language : List.of("sv-SE", "nn-NO")) {
            String person = Papers.newPerson();
            String job = world.sentMinutes(
                    Papers.minutes(), "Protokoll fört vid sammanträde med Kultur- och fritidsnämnden", person);
            Visitor signer = visitors.one(Screen.PHONE, language);
            signer.page().setViewportSize(width, height);
            signer.logsInAs(person).goesTo("/portal/jobs/" + job).seesTheDocument();

            mustBeInView(signer, "sign", "reject");
            signer.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
            mustBeInView(signer, "sign", "reject");
            mustFitItsText(signer, width);
            signer.picture("buttons/" + language + "-" + width + "x" + height);

            signer.test("sign").click();
            mustBeInView(signer, "confirm-sign");
            signer.picture("buttons/" + language + "-sign-" + width + "x" + height);
            signer.goesTo("/portal/jobs/" + job).test("reject").click();
            signer.test("reject-comment").fill("§ 73 är fel");
            mustBeInView(signer, "confirm-reject");
            assertThat(visiblePart(signer.test("reject-comment")))
                    .as("what is typed is in view")
                    .isGreaterThanOrEqualTo(LEAST);
            signer.picture("buttons/" + language + "-reject-" + width + "x" + height);
            mustFitItsText(signer, width);
        }
    }

    private static void mustFitItsText(Visitor signer, int width) {
        if (width >= NARROWEST) {
            signer.mustNotScrollSideways();
        }
    }

    private static void mustBeInView(Visitor signer, String... buttons) {
        signer.page().evaluate("Promise.all(document.getAnimations().map(each => each.finished))");
        for (String button : buttons) {
            Locator found = signer.test(button);
            signer.mustSeeWithoutScrolling(found);
            assertThat(found.boundingBox().height).as("height of " + button).isGreaterThanOrEqualTo(COMFORTABLE - .5);
            assertThat(found.evaluate("it => it.scrollWidth <= it.clientWidth"))
                    .as("the whole word stands on " + button)
                    .isEqualTo(true);
        }
    }

    /** How much of its height lies in the window and under nothing. */
    private static int visiblePart(Locator element) {
        return (int) element.evaluate("""
                it => {
                  const box = it.getBoundingClientRect();
                  let seen = 0;
                  for (let y = Math.max(0, Math.ceil(box.top)); y < Math.min(box.bottom, innerHeight); y++) {
                    if (document.elementFromPoint(box.left + box.width / 2, y) === it) seen++;
                  }
                  return seen;
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP", "PHONE"})
    void whateverCanBePressedIsLargeEnough(Screen screen, Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sentMinutes(Papers.minutes(), "Protokoll", person);
        Visitor signer = visitors.one(screen, "sv-SE").goesTo("/portal/login");
        mustBeLargeEnough(signer);
        mustBeLargeEnough(signer.logsInAs(person));
        mustBeLargeEnough(signer.goesTo("/portal/jobs/" + job).seesTheDocument());
        mustBeLargeEnough(signer.goesTo("/portal/jobs/" + job + "/reject"));
        mustBeLargeEnough(signer.goesTo("/verify"));
    }

    /** Links in running text are exempt. */
    private static void mustBeLargeEnough(Visitor signer) {
        assertThat(signer.page().evaluate("""
                least => [...document.querySelectorAll('a, button, input:not([type=hidden]), textarea')]
                  .filter(each => each.checkVisibility() && getComputedStyle(each).display !== 'inline')
                  .filter(each => each.getBoundingClientRect().height < least)
                  .map(each => each.outerHTML)
                """, LEAST)).as(signer.page().url()).isEqualTo(List.of());
    }
}
