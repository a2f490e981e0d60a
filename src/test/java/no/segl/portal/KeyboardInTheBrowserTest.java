package no.segl.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
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

/** A keyboard suffices, and one sees where one is. */
@PortalTest
@InBrowser
class KeyboardInTheBrowserTest {

    private static final int ENOUGH = 60;

    /** What has the focus, how it is marked, and whether the marking is in sight. */
    private static final String FOCUS = """
            () => {
              const it = document.activeElement;
              const style = getComputedStyle(it);
              const box = it.getBoundingClientRect();
              const name = it.dataset.test ?? it.dataset.zoom ?? it.id;
              return {
                name: name || it.getAttribute('href') || it.textContent.trim(),
                marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                uncovered: [...Array(9).keys()].some(i => it.contains(document.elementFromPoint(
                  Math.min(box.left + box.width / 2, innerWidth - 1),
                  Math.max(0, box.top) + (Math.min(box.bottom, innerHeight) - Math.max(0, box.top)) * (i + .5) / 9))),
              };
            }
            """;

    @Autowired
    private SignersWorld world;

    private final String person = Papers.newPerson();

    private Visitor reader(Visitors visitors, String job) {
        return visitors.one(Screen.DESKTOP, "sv-SE")
                .logsInAs(person)
                .goesTo("/portal/jobs/" + job)
                .seesTheDocument();
    }

    /** Presses Tab until this has the focus, and looks at all that had it on the way. */
    private static List<String> tabsTo(Visitor signer, String wanted) {
        List<String> order = new ArrayList<>();
        while (order.size() < ENOUGH) {
            signer.page().keyboard().press("Tab");
            var focus = (java.util.Map<?, ?>) signer.page().evaluate(FOCUS);
            String name = String.valueOf(focus.get("name"));
            order.add(name);
            assertThat(focus.get("marked")).as("focus on %s is visible", name).isEqualTo(true);
            assertThat(focus.get("seen")).as("%s is in sight", name).isEqualTo(true);
            assertThat(focus.get("uncovered")).as("nothing hides %s", name).isEqualTo(true);
            if (name.equals(wanted)) {
                return order;
            }
        }
        throw new AssertionError("the tab key never comes to " + wanted + ": " + order);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void oneLogsInReadsAndSignsInTheOrderInWhichOneReads(ColorScheme colours, Visitors visitors) {
        String job = world.sentMinutes(Papers.minutes(), "Protokoll", person);
        Visitor signer = visitors.one(Screen.DESKTOP, "sv-SE");
        signer.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        signer.goesTo("/portal");

        tabsTo(signer, "login");
        signer.page().keyboard().press("Enter");
        signer.types(person);
        tabsTo(signer, "/portal/jobs/" + job);
        signer.page().keyboard().press("Enter");
        signer.seesTheDocument();
        List<String> order = tabsTo(signer, "sign");
        signer.page().keyboard().press("Space");
        assertThat(signer.page().locator("#sign-title")).isFocused();
        List<String> inTheQuestion = tabsTo(signer, "confirm-sign");
        signer.page().keyboard().press("Enter");

        assertThat(signer.page().locator("h1")).isFocused();
        assertThat(signer.page().locator("h1")).hasText("Du har justerat protokollet");
        assertThat(order).containsSubsequence("#main", "/portal/jobs/" + job, "out", "in", "fit", "reject", "sign");
        assertThat(inTheQuestion).containsExactly("cancel-sign", "confirm-sign");
        assertThat(world.events(job)).contains(EventType.SIGNED);
    }

    @Test
    void oneRejects(Visitors visitors) {
        String job = world.sentMinutes(Papers.minutes(), "Protokoll", person);
        Visitor signer = reader(visitors, job);

        tabsTo(signer, "reject");
        signer.page().keyboard().press("Enter");
        assertThat(signer.test("reject-comment")).isFocused();
        signer.page().keyboard().type("§ 73 är fel");
        tabsTo(signer, "confirm-reject");
        signer.page().keyboard().press("Space");

        assertThat(signer.page().locator("h1")).isFocused();
        assertThat(signer.page().locator("h1")).hasText("Du har avslagit protokollet");
    }

    @Test
    void oneStaysInTheQuestionAndComesBackToTheButton(Visitors visitors) {
        String job = world.sentMinutes(Papers.minutes(), "Protokoll", person);
        Visitor signer = reader(visitors, job);
        tabsTo(signer, "reject");
        signer.page().keyboard().press("Enter");

        for (int i = 0; i < 8; i++) {
            signer.page().keyboard().press("Tab");
            assertThat((boolean) signer.page()
                            .evaluate("document.activeElement === document.body"
                                    + " || document.querySelector('dialog[open]').contains(document.activeElement)"))
                    .isTrue();
        }
        signer.page().keyboard().press("Escape");

        assertThat(signer.test("reject")).isFocused();
    }

    @Test
    void oneSkipsStraightToTheDocumentAndMovesAnEnlargedPage(Visitors visitors) {
        String job = world.sentMinutes(Papers.minutes(), "Protokoll", person);
        Visitor signer = reader(visitors, job);

        signer.page().keyboard().press("Tab");
        signer.page().keyboard().press("Enter");
        assertThat(signer.page().locator("main")).isFocused();
        tabsTo(signer, "in");
        signer.page().keyboard().press("Enter");
        signer.page().keyboard().press("Space");
        tabsTo(signer, "pages");
        signer.page().keyboard().press("ArrowRight");

        await().until(() -> signer.page()
                .evaluate("document.getElementById('pages').scrollLeft > 0")
                .equals(true));
    }

    @Test
    void nothingMovesForOneWhoWantsItStill(Visitors visitors) {
        String job = world.sentMinutes(Papers.minutes(), "Protokoll", person);
        Visitor signer = visitors.one(Screen.DESKTOP, "sv-SE").logsInAs(person);
        signer.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        signer.goesTo("/portal/jobs/" + job).test("sign").click();

        assertThat(signer.page().evaluate("document.getAnimations().length")).isEqualTo(0);
    }

    @Test
    void theWaitingIsAnnounced(Visitors visitors) {
        String job = world.sentMinutes(Papers.minutes(), "Protokoll", person);
        Visitor signer = reader(visitors, job);
        // it takes long
        signer.page()
                .evaluate("document.querySelectorAll('#sign-dialog form')"
                        + ".forEach(form => form.addEventListener('submit', event => event.preventDefault()))");
        signer.test("sign").click();
        signer.test("confirm-sign").click();

        assertThat(signer.page().locator("#sign-dialog [role=status]")).containsText("Justerar …");
        assertThat(signer.test("confirm-sign")).hasAttribute("aria-disabled", "true");
    }
}
