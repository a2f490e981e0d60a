package no.segl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** An admin before Cockpit. */
public final class Cockpit {

    private final Visitor visitor;
    private final Page page;

    private Cockpit(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    public static Cockpit logIn(Visitor visitor, String account) {
        Tasklist.logIn(visitor, account, "/camunda/app/cockpit/default/");
        return new Cockpit(visitor);
    }

    /** From the list of all processes to the running instance of one that has this business key. */
    public Cockpit opens(String process, String businessKey) {
        page.locator("[cam-widget-header] a:visible", new Page.LocatorOptions().setHasText("Processes"))
                .first()
                .click();
        page.getByText(process).first().click();
        page.locator("tr", new Page.LocatorOptions().setHasText(businessKey))
                .locator("a")
                .first()
                .click();
        return this;
    }

    /** Of the open instance. */
    public Cockpit seesIncident(String activity) {
        page.getByText("Incidents").first().click();
        assertThat(page.locator("td", new Page.LocatorOptions().setHasText(activity))
                        .first())
                .isVisible();
        return this;
    }

    /** Lets the failed task of the open instance be tried anew. */
    public void retries() {
        page.locator("td .action-button:visible").click();
        page.locator(".modal-footer .btn-primary:visible").first().click();
    }
}
