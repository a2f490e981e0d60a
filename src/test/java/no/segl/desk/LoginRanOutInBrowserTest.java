package no.segl.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What a secretary typed is not lost with her login. */
@SeglTest
@InBrowser
class LoginRanOutInBrowserTest {

    private static final double PATIENCE = Duration.ofSeconds(60).toMillis();

    /** @param lost with or without the token against forged forms, which a new login or a logout takes away too */
    @ParameterizedTest
    @ValueSource(strings = {"SESSION", "SESSION|DESK-XSRF"})
    void whatWasTypedIsThereAgainAfterTheLoginAndGoneOnceItWasSent(String lost, Visitors visitors) throws IOException {
        Visitor secretary = visitors.one(Screen.DESKTOP, "sv-SE");
        Page page = secretary.goesTo("/desk/jobs/new").page();
        page.setDefaultTimeout(PATIENCE);
        logIn(page);
        page.locator("[data-add]").click();
        adjuster(page, 0, DemoPerson.SWEDISH_CHAIR);
        adjuster(page, 1, DemoPerson.SWEDISH_MEMBER);
        adjuster(page, 2, DemoPerson.INGRID);
        page.fill("#meeting-board", "Socialnämnden");
        page.fill("#meeting-date", LocalDate.now().minusDays(1).toString());
        page.fill("#sender-contact", "kansliet@segl.example");
        choosePdf(page);

        page.context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile(lost)));
        secretary.test("send").click();
        page.waitForURL("**/login?ended");
        assertThat(page.locator("[role=alert]")).containsText("kom inte fram");
        secretary.mustFindThePageAccessible();
        logIn(page);

        assertThat(secretary.test("restored")).containsText("Välj PDF-filen på nytt");
        assertThat(page.locator("#meeting-board")).hasValue("Socialnämnden");
        assertThat(page.locator("#signers-0-role")).hasValue("chair");
        assertThat(page.locator("#signers-2-name")).hasValue(DemoPerson.INGRID.fullName());
        assertThat(page.locator("#signers-2-email")).hasValue("adress-2@segl.example");
        secretary.picture("desk-new-job-restored").mustFindThePageAccessible();
        choosePdf(page);
        secretary.test("send").click();
        page.waitForURL("**?created");
        assertThat(page.evaluate("JSON.stringify(sessionStorage)")).isEqualTo("{}");
    }

    private static void logIn(Page page) {
        page.fill("#username", "sekreterare");
        page.fill("#password", "demo");
        page.locator("#login button").click();
        page.waitForURL("**/desk/jobs/new");
    }

    private static void adjuster(Page page, int row, DemoPerson person) {
        page.fill("#signers-" + row + "-name", person.fullName());
        page.fill("#signers-" + row + "-nationalId", person.nationalId().value());
        page.fill("#signers-" + row + "-email", "adress-" + row + "@segl.example");
    }

    private static void choosePdf(Page page) throws IOException {
        page.setInputFiles(
                "#document",
                new FilePayload(
                        "protokoll.pdf",
                        "application/pdf",
                        new ClassPathResource("pdf/contract-word.pdf").getContentAsByteArray()));
    }
}
