package no.segl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.regex.Pattern;

/** A staff member before Tasklist. */
public final class Tasklist {

    /** The web applications load slowly on a small machine. */
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    /** In the language of whoever claims. */
    private static final Pattern CLAIM = Pattern.compile("Ta (oppgaven|uppgiften)");

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final Visitor visitor;
    private final Page page;

    private Tasklist(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
    }

    /** From any address that asks staff to log in. */
    public static Tasklist logIn(Visitor visitor, String account, String address) {
        visitor.goesTo(address);
        Page page = visitor.page();
        page.fill("#username", account);
        page.fill("#password", "demo");
        page.locator("#login button").click();
        page.locator("#login").waitFor(GONE);
        return new Tasklist(visitor);
    }

    /** Opens the first task in this basket that has this title. */
    public Tasklist opens(String basket, String title) {
        page.locator(".task-filter").getByText(basket).click();
        Locator card = page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(title))
                .first();
        card.click();
        assertThat(page.locator(".desk-job h3"))
                .hasText(title, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Takes the open task. */
    public Tasklist claims() {
        page.getByText(CLAIM).click();
        assertThat(completion()).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE));
        return this;
    }

    public Tasklist chooses(String option) {
        page.locator(".fjs-form-field-radio label", new Page.LocatorOptions().setHasText(option))
                .last()
                .click();
        return this;
    }

    /** Completes the open task, and waits until it is gone. */
    public void completes() {
        completion().click();
        page.locator(".desk-job").waitFor(GONE);
    }

    public Tasklist picture(String name) {
        visitor.picture(name);
        return this;
    }

    private Locator completion() {
        return page.locator(".form-actions .btn-primary");
    }
}
