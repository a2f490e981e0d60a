package no.segl.eid.bankid;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import no.segl.browser.Visitor;
import no.segl.demo.bankid.DemoBankId;

/** The app as people use it beside the browser: in a tab of its own. */
public final class BankIdInBrowser {

    private final DemoBankId bankId;

    public BankIdInBrowser(DemoBankId bankId) {
        this.bankId = bankId;
    }

    /** Logs in from wherever the portal asks one to, with the app on the same device. */
    public void logsIn(Visitor visitor, String person) {
        visitor.test("login-bankid").click();
        confirms(visitor, person);
    }

    /** Opens the app from the page that waits for it, and confirms there. */
    public void confirms(Visitor visitor, String person) {
        answers(opens(visitor), person, "app-confirm");
    }

    public Page opens(Visitor visitor) {
        return opens(visitor, visitor.test("open-app").getAttribute("href"));
    }

    public Page opens(Visitor visitor, String address) {
        Page app = visitor.page().context().newPage();
        app.navigate(address);
        return app;
    }

    /** Reads the code on the page as the camera of another device does. */
    public Page scans(Visitor visitor) {
        Page app = opens(visitor, bankId.appAddress());
        app.fill("#qr", code(visitor));
        app.locator("button").click();
        return app;
    }

    /** What the code on the page says just now. */
    public static String code(Visitor visitor) {
        Locator qr = visitor.test("qr");
        int size = Integer.parseInt(qr.getAttribute("viewBox").split(" ")[2]);
        return Scanner.read(size, qr.locator("path").getAttribute("d"));
    }

    /** @param how the button in the app, by its {@code data-test} */
    public void answers(Page app, String person, String how) {
        app.fill("#pid", person);
        app.locator("[data-test=" + how + "]").click();
        app.locator("#over").waitFor();
        app.close();
    }
}
