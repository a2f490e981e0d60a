package no.segl.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;

/** The routine sheet's first seven steps. */
@SeglTest
@InBrowser
class LettersInBrowserTest {

    private static final double PATIENCE = Duration.ofSeconds(60).toMillis();

    @Test
    void aCaseHandlerWritesAnEmploymentContractChecksItInAndChoosesSigning(Visitors visitors) {
        Visitor visitor = logIn(visitors, "saksbehandler");
        Page page = visitor.page();
        makesAnOutgoingDocument(visitor);

        visitor.test("from-template").click();
        page.fill("#fields-arbeidstaker", "Prøve Šárá Åsen");
        page.fill("#fields-stilling", "Rådgiver");
        visitor.test("do-preview").click();
        assertThat(visitor.test("preview").locator("img").first()).isVisible();
        assertThat(page.locator("#fields-stilling")).hasValue("Rådgiver");
        looksRight(visitor, "desk-letter-preview");

        visitor.test("do-save").click();
        assertThat(visitor.test("checked-out")).containsText("av deg siden");
        assertThat(visitor.test("sign-closed")).isDisabled();
        assertThat(visitor.test("why-not")).containsText("sjekket ut av saksbehandler siden");
        looksRight(visitor, "desk-entry-checked-out");
        visitor.mustHaveNoComplaints();

        visitor.test("open-letter").click();
        visitor.test("do-finish").click();
        assertThat(page.locator("#faults")).isFocused();
        assertThat(page.locator("#fields-lonn-fault")).isVisible();
        looksRight(visitor, "desk-letter-faults");
        page.fill("#fields-arbeidssted", "Rådhuset i Prøvevik");
        page.fill("#fields-tiltredelse", "2027-02-01");
        page.fill("#fields-lonn", "Kr 600 000 i året.");
        page.fill("#fields-arbeidsgiverNavn", "Prøve Leder");
        page.fill("#fields-arbeidstakerNavn", "Prøve Šárá Åsen");
        visitor.test("do-finish").click();
        assertThat(visitor.test("done")).containsText("sjekket inn");
        looksRight(visitor, "desk-entry-checked-in");

        visitor.test("sign").click();
        assertThat(page.locator("#title")).hasValue("Arbeidsavtale");
        assertThat(page.locator("#sensitiveTitle")).hasValue("Prøve Šárá Åsen");
        assertThat(page.locator("[name=shielded]")).isChecked();
        assertThat(page.locator("[name=documentId]")).isChecked();
        assertThat(page.locator("#new-job")).containsText("Dokumentet på journalposten");
        looksRight(visitor, "desk-new-job-of-entry");
    }

    @Test
    void aColleagueSeesWhoHasTheLetterAndTakesOver(Visitors visitors) {
        Visitor first = logIn(visitors, "saksbehandler");
        makesAnOutgoingDocument(first);
        String entry = first.page().url().replaceAll("\\?.*", "");
        first.test("from-template").click();
        first.page().fill("#fields-stilling", "Rådgiver");
        first.test("do-save").click();
        assertThat(first.test("checked-out")).isVisible();

        Visitor colleague = logIn(visitors, "kollega");
        colleague.goesTo(entry);
        assertThat(colleague.test("checked-out")).containsText("av saksbehandler siden");
        assertThat(colleague.test("open-letter")).hasCount(0);
        colleague.test("takeover").click();
        colleague.test("open-letter").click();
        assertThat(colleague.page().locator("#fields-stilling")).hasValue("Rådgiver");
    }

    private static void makesAnOutgoingDocument(Visitor visitor) {
        Page page = visitor.page();
        page.fill("#case-title", "Ansettelse av rådgiver");
        visitor.test("open-case").click();
        page.fill("#entry-title", "Arbeidsavtale");
        page.fill("#entry-sensitiveTitle", "Prøve Šárá Åsen");
        page.check("[name=shielded]");
        looksRight(visitor, "desk-case");
        visitor.test("add-entry").click();
        assertThat(visitor.test("done")).isVisible();
        assertThat(visitor.test("why-not")).containsText("ikke noe dokument");
    }

    /** On a desk and on half a screen. */
    private static void looksRight(Visitor visitor, String name) {
        visitor.page().setViewportSize(800, 768);
        visitor.pictureOfAll(name + "-800").mustNotScrollSideways();
        visitor.page().setViewportSize(1366, 768);
        visitor.pictureOfAll(name).mustNotScrollSideways();
        visitor.mustFindThePageAccessible();
    }

    private static Visitor logIn(Visitors visitors, String account) {
        Visitor visitor = visitors.one(Screen.DESKTOP);
        Page page = visitor.goesTo("/desk/cases").page();
        page.setDefaultTimeout(PATIENCE);
        page.fill("#username", account);
        page.fill("#password", "demo");
        page.locator("form button").click();
        page.waitForURL("**/desk/cases");
        return visitor;
    }
}
