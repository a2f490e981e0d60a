package no.segl.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
        visitor.goesTo("/camunda/app/cockpit/default/#/processes");
        visitor.picture("cockpit-processes");
        page.getByText(process).first().click();
        visitor.picture("cockpit-definition");
        page.locator("tr", new Page.LocatorOptions().setHasText(businessKey))
                .locator("a")
                .first()
                .click();
        visitor.picture("cockpit-instance");
        return this;
    }

    public Cockpit seesIncident(String activity) {
        page.getByText("Incidents").first().click();
        assertThat(page.locator(".tab-content, .ctn-tabs-content").first()).containsText(activity);
        return this;
    }

    public void retries() {
        Locator retry = page.locator("[cam-tooltip*=etr], [title*=etr], .glyphicon-repeat")
                .first();
        retry.click();
        visitor.picture("cockpit-retry");
        page.locator(".modal-footer .btn-primary").click();
        visitor.picture("cockpit-retried");
    }
}
