package no.segl.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The form says while one types why it cannot be sent yet, and sends a job to each signer where one wants that. */
@SeglTest
@InBrowser
class SendingInBrowserTest {

    private static final double PATIENCE = Duration.ofSeconds(60).toMillis();

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void aWrongNumberIsSaidAtOnceAndEachSignerGetsAJob(Screen screen, Visitors visitors) throws IOException {
        Visitor visitor = visitors.one(screen);
        Page page = visitor.goesTo("/desk/jobs/new").page();
        page.setDefaultTimeout(PATIENCE);
        page.fill("#username", "saksbehandler");
        page.fill("#password", "demo");
        page.locator("form button").click();
        page.waitForURL("**/desk/jobs/new");

        page.fill("#title", "Brev til begge");
        page.fill("#sender-contact", "");
        page.fill("#signers-0-name", "Prøve Person");
        page.fill("#signers-0-nationalId", "17912099996");
        page.locator("#signers-0-name").focus();
        assertThat(page.locator("#signers-0-nationalId-fault")).containsText("ikke et gyldig");
        assertThat(page.locator("#title-fault")).hasCount(0);
        assertThat(visitor.test("missing")).containsText("Dokumentet mangler");
        assertThat(visitor.test("missing")).containsText("Kontakten mangler");
        assertThat(visitor.test("for-each")).hasCount(0);
        visitor.pictureOfAll("desk-new-job-missing").mustFindThePageAccessible();

        page.fill("#signers-0-nationalId", DemoPerson.INGRID.nationalId().value());
        page.fill("#signers-0-name", DemoPerson.INGRID.fullName());
        page.setInputFiles(
                "#document",
                new FilePayload(
                        "avtale.pdf",
                        "application/pdf",
                        new ClassPathResource("pdf/contract-word.pdf").getContentAsByteArray()));
        page.fill("#sender-contact", "personal@segl.example");
        page.locator("[data-add]").click();
        page.fill("#signers-1-name", DemoPerson.TOR.fullName());
        page.fill("#signers-1-nationalId", DemoPerson.TOR.nationalId().value());
        page.locator("#signers-1-name").focus();
        assertThat(visitor.test("missing")).hasCount(0);
        assertThat(page.locator(".fault:not(:empty)")).hasCount(0);

        page.check("#each");
        visitor.pictureOfAll("desk-new-job-each").mustFindThePageAccessible();
        visitor.test("send").click();
        assertThat(visitor.test("created")).containsText("2 oppdrag er opprettet");
        assertThat(visitor.test("job")).hasCount(2);
        visitor.pictureOfAll("desk-each-receipt").mustNotScrollSideways();
        visitor.mustFindThePageAccessible();
        visitor.mustHaveNoComplaints();
    }
}
