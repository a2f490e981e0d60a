package no.segl.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SeglTest
@InBrowser
class DeskInBrowserTest {

    private static final double PATIENCE = Duration.ofSeconds(60).toMillis();

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void aCaseHandlerMendsTheFormSendsItAndTakesTheJobBack(Screen screen, Visitors visitors) throws IOException {
        Visitor visitor = visitors.one(screen);
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
        logIn(visitor);

        fillIn(page);
        page.fill("#signers-0-nationalId", "17912099996");
        visitor.test("send").click();
        assertThat(page.locator("#faults")).isFocused();
        assertThat(page.locator("#faults li")).hasCount(1);
        assertThat(page.locator("#signers-0-nationalId-fault")).containsText("ikke et gyldig");
        visitor.pictureOfAll("desk-new-job-fault").mustNotScrollSideways();

        page.locator("#faults a").click();
        page.fill("#signers-0-nationalId", "17912099997");
        page.keyboard().press("Enter");
        assertThat(visitor.test("created")).isVisible();
        assertThat(page.locator("h1")).hasText("Arbeidsavtale <fast>");
        assertThat(visitor.test("receipt")).hasCount(1);
        visitor.pictureOfAll("desk-receipt").mustNotScrollSideways();

        String job = page.url().replace("?created", "");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            page.navigate(job);
            return page.locator("[data-status=ACTIVE]").count() > 0;
        });
        visitor.pictureOfAll("desk-active").mustNotScrollSideways();
        visitor.test("recall").locator("summary").click();
        page.fill("#recall-reason", "Feil vedlegg");
        visitor.test("recall").locator("button").click();
        assertThat(visitor.test("done")).containsText("trukket tilbake");
        assertThat(visitor.test("event").last()).containsText("Feil vedlegg");
        visitor.goesTo("/desk/jobs").pictureOfAll("desk-jobs").mustNotScrollSideways();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Trukket tilbake"))
                        .first())
                .isVisible();
    }

    @Test
    void theJobsPageLeadsToItsTask(Visitors visitors) throws IOException {
        Visitor visitor = visitors.one(Screen.DESKTOP);
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
        logIn(visitor);
        fillIn(page);
        page.fill("#signers-0-nationalId", "17912099997");
        visitor.test("send").click();
        String reference = visitor.test("receipt").locator("dd").first().textContent();
        String job = page.url().replace("?created", "");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            page.navigate(job);
            return page.locator("[data-status=ACTIVE]").count() > 0;
        });

        visitor.test("task").click();

        assertThat(page.locator(".tasks-list .task").first()).containsText(reference);
        visitor.picture("desk-task");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void oneWhoIsReservedIsShownWhileOneTypesAndTheJobGoesOnPaper(Screen screen, Visitors visitors) throws IOException {
        Visitor visitor = visitors.one(screen);
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
        logIn(visitor);
        fillIn(page);
        fillIn(page, 0, DemoPerson.UNKNOWN);
        fillIn(page, 1, DemoPerson.RESERVED);
        page.locator("#signers-1-name").focus();

        assertThat(page.locator("#signers-1 [data-test=warning]")).containsText("Reservert mot digital post");
        assertThat(page.locator("#signers-0 [data-test=warning]")).containsText("norge.no");
        visitor.pictureOfAll("desk-new-job-warned").mustNotScrollSideways();
        page.fill("#signers-0-email", "eskil@segl.example");
        page.locator("#signers-0-name").focus();
        assertThat(page.locator("#signers-0 [data-test=warning]")).hasCount(0);

        visitor.test("paper").click();
        assertThat(visitor.test("done")).containsText("går på papir");
        assertThat(page.locator("[data-status=ON_PAPER]")).isVisible();
    }

    @Test
    void withoutAScriptTheWarningComesWhenOneSends(Visitors visitors) throws IOException {
        Visitor visitor = visitors.one(Screen.DESKTOP);
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
        page.route("**/desk/jobs/new/contact", route -> route.abort());
        logIn(visitor);
        fillIn(page);
        fillIn(page, 0, DemoPerson.RESERVED);

        visitor.test("send").click();
        assertThat(visitor.test("warned")).isFocused();
        assertThat(page.locator("#signers-0 [data-test=warning]")).isVisible();
        visitor.pictureOfAll("desk-new-job-warned-by-server");
        visitor.test("send").click();

        assertThat(visitor.test("created")).isVisible();
    }

    @Test
    void whatWouldStopAContractIsShownWhileOneTypesOnceOneHasBeenInTheField(Visitors visitors) {
        Visitor visitor = visitors.one(Screen.DESKTOP);
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
        logIn(visitor);
        visitor.goesTo("/desk/jobs/new?kind=apprenticeship");

        page.fill("#signers-1-nationalId", "05840399895");
        page.waitForResponse("**/desk/jobs/new/contact", () -> leaves(page, 1));
        assertThat(visitor.test("warning")).hasCount(0);
        page.fill("#signers-1-email", "post-oslo@firma.example");
        leaves(page, 1);
        assertThat(warning(page, 1)).containsText("fellespostkasse");
        page.fill("#signers-1-email", "kari@firma.example");
        page.fill("#signers-2-nationalId", "12829499914");
        page.fill("#signers-2-email", "Kari@firma.example");
        leaves(page, 2);
        assertThat(warning(page, 1)).containsText("samme e-postadresse");
        assertThat(warning(page, 2)).containsText("samme e-postadresse");
        page.fill("#signers-2-email", "");
        leaves(page, 2);
        assertThat(warning(page, 1)).hasCount(0);
        assertThat(warning(page, 2)).containsText("mangler");
        page.locator("#signers-2 [data-remove]").click();
        page.fill("#signers-0-nationalId", DemoPerson.UNKNOWN.nationalId().value());
        page.fill("#signers-0-mobile", "22 22 55 55");
        leaves(page, 0);
        assertThat(visitor.test("warning")).hasCount(1);
        assertThat(warning(page, 0)).containsText("ikke et mobilnummer");
        visitor.pictureOfAll("desk-new-contract-warned").mustNotScrollSideways();
    }

    private static void leaves(Page page, int row) {
        page.locator("#signers-" + row + "-name").focus();
    }

    private static Locator warning(Page page, int row) {
        return page.locator("#signers-" + row + " [data-test=warning]");
    }

    private static void logIn(Visitor visitor) {
        Page page = visitor.goesTo("/desk/jobs/new").page();
        page.fill("#username", "saksbehandler");
        page.fill("#password", "demo");
        page.locator("form button").click();
        page.waitForURL("**/desk/jobs/new");
    }

    private static void fillIn(Page page) throws IOException {
        page.setInputFiles("#document", new FilePayload("avtale.pdf", "application/pdf", pdf()));
        page.fill("#title", "Arbeidsavtale <fast>");
        page.fill("#sender-contact", "personal@segl.example");
        page.fill("#signers-0-name", DemoPerson.INGRID.fullName());
        page.locator("[data-add]").click();
        assertThat(page.locator("#signers-1-name")).isFocused();
        page.fill("#signers-1-name", "Overflødig Person");
        page.locator("[data-add]").click();
        page.fill("#signers-2-name", DemoPerson.TOR.fullName());
        page.fill("#signers-2-nationalId", "29822099635");
        page.locator("#signers-1 [data-remove]").click();
        assertThat(page.locator(".signer").count()).isEqualTo(2);
        assertThat(page.locator("#signers-1 legend")).hasText("Undertegner 2");
        assertThat(page.locator("#signers-1-name")).hasValue(DemoPerson.TOR.fullName());
    }

    private static void fillIn(Page page, int row, DemoPerson person) {
        page.fill("#signers-" + row + "-name", person.fullName());
        page.fill("#signers-" + row + "-nationalId", person.nationalId().value());
    }

    private static byte[] pdf() throws IOException {
        try (var in = DeskInBrowserTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return in.readAllBytes();
        }
    }
}
