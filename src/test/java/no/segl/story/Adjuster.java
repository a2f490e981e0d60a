package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import no.segl.browser.Visitor;
import no.segl.demo.DemoPerson;
import no.segl.demo.DemoSwedishBankId;
import no.segl.eid.bankid.BankIdInBrowser;

/** Who is to adjust minutes, before the portal, with BankID beside it. */
final class Adjuster {

    private static final List<int[]> SIZES = List.of(
            new int[] {1280, 800},
            new int[] {640, 400},
            new int[] {820, 1180},
            new int[] {410, 590},
            new int[] {360, 740},
            new int[] {180, 370});

    final Visitor at;
    private final String number;
    private final BankIdInBrowser app = new BankIdInBrowser(DemoSwedishBankId.bankId());

    Adjuster(Visitor at, DemoPerson person) {
        this(at, person.nationalId().value());
    }

    Adjuster(Visitor at, String number) {
        this.at = at;
        this.number = number;
    }

    void logsIn() {
        app.logsIn(at, number);
        isLoggedIn();
    }

    /** With the telephone before a larger screen. */
    void logsInByScanning() {
        at.test("login-bankid").click();
        at.test("qr").waitFor();
        at.picture("003-2.1-bankid");
        Page phone = app.scans(at);
        assertThat(at.test("bankid-says")).containsText("säkerhetskod");
        app.answers(phone, number, "app-confirm");
        isLoggedIn();
    }

    private void isLoggedIn() {
        at.page().locator("form[action='/portal/logout']").waitFor();
    }

    void chooses(String title) {
        at.page().locator(".jobs a").getByText(title).first().click();
        at.seesTheDocument();
    }

    /** Green button, question, BankID. */
    void adjusts() {
        asksToAdjust();
        at.test("confirm-sign").click();
        at.test("open-app").waitFor();
        app.confirms(at, number);
        assertThat(at.test("answer")).hasAttribute("data-result", "SIGNED");
        at.mustHaveNoComplaints();
    }

    void asksToAdjust() {
        at.test("sign").click();
        at.standsStill(at.test("confirm-sign"));
    }

    void rejects(String why) {
        at.test("reject").click();
        at.test("confirm-reject").click();
        assertThat(at.test("reject-comment")).isFocused();
        at.test("reject-comment").fill(why);
        at.picture("003-2.2-reject").test("confirm-reject").click();
        assertThat(at.test("answer")).hasAttribute("data-result", "REJECTED");
        at.mustHaveNoComplaints();
    }

    /** On desktop, tablet and phone, and on each at 200 %, without scrolling. */
    void hasBothButtonsInView() {
        var own = at.page().viewportSize();
        for (int[] size : SIZES) {
            at.page().setViewportSize(size[0], size[1]);
            at.page().evaluate("window.scrollTo(0, 0)");
            at.mustSeeWithoutScrolling(at.test("sign"));
            at.mustSeeWithoutScrolling(at.test("reject"));
            at.picture("003-3-buttons-%dx%d".formatted(size[0], size[1]));
        }
        at.page().setViewportSize(own.width, own.height);
    }
}
