package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Consumer;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final List<Window> WINDOWS = List.of(
            new Window("desk", 1280, 860),
            new Window("desk at 200 %", 640, 430),
            new Window("desk at 400 %", 320, 215),
            new Window("tablet", 820, 1180),
            new Window("tablet at 200 %", 410, 590),
            new Window("phone", 360, 740),
            new Window("phone at 200 %", 180, 370),
            new Window("phone with its keyboard", 360, 400),
            new Window("phone on its side", 640, 360),
            new Window("phone on its side at 200 %", 320, 180),
            new Window("phone on its side with its keyboard", 640, 170));

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "nn-NO"})
    void onEveryScreen(String language, Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sentMinutes(
                Papers.minutes(), "Protokoll fört vid sammanträde med Kultur- och fritidsnämnden", person);
        Visitor signer = visitors.one(Screen.PHONE, language);
        signer.logsInAs(person).goesTo("/portal/jobs/" + job).seesTheDocument();

        inEveryWindow(signer, "buttons/" + language + "-", window -> {
            signer.page().evaluate("window.scrollTo(0, 0)");
            mustBeInView(signer, window, "sign", "reject");
            signer.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
            mustBeInView(signer, window, "sign", "reject");
        });

        signer.test("sign").click();
        inEveryWindow(signer, "buttons/" + language + "-sign-", window -> mustBeInView(signer, window, "confirm-sign"));

        signer.goesTo("/portal/jobs/" + job).test("reject").click();
        inEveryWindow(signer, "buttons/" + language + "-reject-", window -> {
            signer.test("reject-comment").click();
            signer.test("reject-comment").fill("§ 73 är fel");
            mustBeInView(signer, window, "confirm-reject");
            assertThat(visiblePart(signer.test("reject-comment")))
                    .as("what is typed is in view: " + window.name())
                    .isGreaterThanOrEqualTo(LEAST);
        });
    }

    private static void inEveryWindow(Visitor signer, String picture, Consumer<Window> looks) {
        for (Window window : WINDOWS) {
            signer.page().setViewportSize(window.width(), window.height());
            looks.accept(window);
            if (window.width() >= NARROWEST) {
                signer.mustNotScrollSideways();
            }
            signer.picture(picture + window.width() + "x" + window.height());
        }
    }

    private static void mustBeInView(Visitor signer, Window window, String... buttons) {
        signer.page().evaluate("Promise.all(document.getAnimations().map(each => each.finished))");
        for (String button : buttons) {
            Locator found = signer.test(button);
            signer.mustSeeWithoutScrolling(found);
            assertThat(found.boundingBox().height)
                    .as("height of " + button + ": " + window.name())
                    .isGreaterThanOrEqualTo(COMFORTABLE - .5);
            assertThat(found.evaluate("it => it.scrollWidth <= it.clientWidth"))
                    .as("the whole word stands on " + button + ": " + window.name())
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

    /** In CSS pixels; zoomed, there are fewer. */
    private record Window(String name, int width, int height) {}
}
