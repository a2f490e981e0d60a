package no.segl.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person at one screen. */
public final class Visitor {

    public static final double PATIENCE = Duration.ofSeconds(20).toMillis();
    private static final double ROUNDING = 1;

    private Screen screen;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context, Screen screen) {
        this.screen = screen;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The same person in the same browser. */
    public Visitor inAnotherTab() {
        return new Visitor(page.context(), screen);
    }

    public Page page() {
        return page;
    }

    public Visitor goesTo(String path) {
        page.navigate(path);
        return this;
    }

    /** Turns the lamp or the tablet; what the page shows stays. */
    public Visitor sees(ColorScheme colours, Screen screen) {
        this.screen = screen;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(screen.width, screen.height);
        return this;
    }

    /** Logs in to the portal with the demo eID, from wherever one is asked to. */
    public Visitor logsInAs(String nationalId) {
        if (!page.url().contains("/portal/login")) {
            page.navigate("/portal");
        }
        test("login").first().click();
        types(nationalId);
        return this;
    }

    /** At the eID's own page. */
    public Visitor types(String nationalId) {
        Locator number = page.locator("[name=pid]");
        number.fill(nationalId);
        number.press("Enter");
        page.waitForURL(url -> url.contains("/portal"));
        return this;
    }

    public Visitor logsOut() {
        page.locator("form[action='/portal/logout'] button").click();
        page.waitForURL(url -> url.contains("/portal/login"));
        return this;
    }

    /** What carries this {@code data-test}, where it can be seen. */
    public Locator test(String name) {
        return page.locator("[data-test=" + name + "]:visible");
    }

    /** Waits until the first page of the document is drawn. */
    public Visitor seesTheDocument() {
        page.locator(".sheet[data-drawn] canvas").first().waitFor();
        return this;
    }

    /** Waits until nothing moves it any more. */
    public Visitor standsStill(Locator element) {
        element.click(new Locator.ClickOptions().setTrial(true));
        return this;
    }

    /** As one whose session has run out: the cookie leads nowhere. */
    public Visitor forgetsTheSession() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        return this;
    }

    /** A picture of what is on the screen, into target/screenshots. */
    public Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picturePath(name)));
        return this;
    }

    public Visitor pictureOfAll(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picturePath(name)).setFullPage(true));
        return this;
    }

    private Path picturePath(String name) {
        return Path.of("target", "screenshots", name + "-" + screen.name().toLowerCase(java.util.Locale.ROOT) + ".png");
    }

    public void mustSeeWithoutScrolling(Locator element) {
        BoundingBox box = element.boundingBox();
        assertThat(box).as("is on the page").isNotNull();
        var size = page.viewportSize();
        assertThat(box.x).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(box.y).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(box.x + box.width).isLessThanOrEqualTo(size.width + ROUNDING);
        assertThat(box.y + box.height).isLessThanOrEqualTo(size.height + ROUNDING);
    }

    public void mustNotScrollSideways() {
        var widths = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        assertThat(widths)
                .isInstanceOfSatisfying(
                        List.class,
                        both -> assertThat((int) both.get(0))
                                .as("width of the page")
                                .isLessThanOrEqualTo((int) both.get(1)));
    }

    /** Nothing on this page keeps people out who hear it, magnify it, or have only a keyboard (WCAG 2.1 AA). */
    public void mustFindThePageAccessible() {
        page.evaluate(Axe.SCRIPT);
        Object violations = page.evaluate("""
                async () => (await axe.run({ exclude: [['.hiddenCanvasElement']] }, {
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
                })).violations.map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | '))
                """);
        assertThat(violations).as(page.url()).isEqualTo(List.of());
    }

    /** A form that is refused on purpose is told to the browser's console too; this and nothing like it is forgotten. */
    public Visitor wasRefusedOnce() {
        var refusals = complaints.stream().filter(each -> each.contains("422")).toList();
        assertThat(refusals).hasSize(1);
        complaints.removeAll(refusals);
        return this;
    }

    /** The browser has found nothing wrong with scripts, styles or the Content-Security-Policy. */
    public void mustHaveNoComplaints() {
        assertThat(complaints).isEmpty();
        assertThat(page.content()).as("a text that no bundle has").doesNotContain("??");
    }
}
