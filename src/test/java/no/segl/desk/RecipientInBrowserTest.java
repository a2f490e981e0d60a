package no.segl.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoContactRegister;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import no.segl.demo.register.DemoKrr.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case handler finds those who are to sign in the population register, with the keyboard alone. */
@SeglTest
@InBrowser
class RecipientInBrowserTest {

    private static final double PATIENCE = Duration.ofSeconds(60).toMillis();

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void someoneIsFoundByNumberAndByNameAndBirthDateAndOneWhoIsDeadIsRefused(Screen screen, Visitors visitors)
            throws IOException {
        Visitor visitor = opensTheForm(screen, visitors);
        Page page = visitor.page();
        page.fill("#signers-0-role", "arbeidstaker");
        page.fill("#signers-0-name", "Tor");
        page.keyboard().press("Tab");
        page.fill("#signers-0-name", "");
        page.keyboard().press("Tab");
        assertThat(page.locator("#signers-0-name-fault")).containsText("Navnet mangler");
        page.fill("#signers-0-nationalId", DemoPerson.TOR.nationalId().value());
        page.keyboard().press("Tab");
        assertThat(page.locator("#signers-0-name")).hasValue(DemoPerson.TOR.fullName());
        assertThat(page.locator("#signers-0-name-fault")).hasCount(0);

        page.locator("[data-add]").press("Enter");
        assertThat(page.locator("#signers-1 [data-test=recipient]")).hasCount(0);
        page.fill("#signers-1-name", "Solbakken");
        page.fill("#signers-1-birthDate", "2020-11-17");
        page.locator("#signers-1 [data-find]").press("Enter");
        Locator hits = page.locator("#signers-1 [data-test=recipients] li");
        assertThat(hits).hasCount(2);
        assertThat(page.locator("#signers-1-nationalId")).hasValue("");
        assertThat(hits.first()).containsText("Utvandret");
        visitor.pictureOfAll("desk-recipient-hits").mustNotScrollSideways();
        visitor.mustFindThePageAccessible();
        hits.last().locator("button").press("Enter");
        assertThat(page.locator("#signers-1-nationalId"))
                .hasValue(DemoPerson.INGRID.nationalId().value());
        assertThat(page.locator("#signers-1-name")).hasValue(DemoPerson.INGRID.fullName());
        assertThat(page.locator("#signers-1 [data-recipient]")).isFocused();

        page.locator("[data-add]").press("Enter");
        page.fill("#signers-2-nationalId", DemoPerson.DEAD.nationalId().value());
        page.keyboard().press("Tab");
        assertThat(page.locator("#signers-2 [data-test=registered-as]")).containsText("Død");
        visitor.test("send").press("Enter");
        assertThat(page.locator("#faults")).isFocused();
        assertThat(page.locator("#signers-2-nationalId-fault")).containsText("registrert som død");
        visitor.pictureOfAll("desk-recipient-dead").mustNotScrollSideways();

        page.locator("#signers-2 [data-remove]").click();
        visitor.test("send").click();
        assertThat(visitor.test("created")).isVisible();
    }

    @Test
    void oneWhoseAddressIsProtectedIsShownAndAnothersNameIsNotTakenOver(Visitors visitors) throws IOException {
        Visitor visitor = opensTheForm(Screen.DESKTOP, visitors);
        Page page = visitor.page();
        page.fill("#signers-0-name", "Kari Nordmann");
        page.fill("#signers-0-nationalId", DemoPerson.PROTECTED.nationalId().value());
        page.keyboard().press("Tab");

        assertThat(page.locator("#signers-0 [data-test=recipient]")).containsText("tilhører en annen");
        assertThat(page.locator("#signers-0 [data-test=protected]")).containsText("Vær varsom");
        assertThat(page.locator("#signers-0-name")).hasValue("Kari Nordmann");
        visitor.pictureOfAll("desk-recipient-other");
        visitor.test("send").click();
        assertThat(page.locator("#signers-0-name-fault")).containsText("Navnet er ikke det");
        page.locator("#signers-0 [data-test=recipient] button").click();
        assertThat(page.locator("#signers-0-name")).hasValue(DemoPerson.PROTECTED.fullName());
    }

    @Test
    void whileTheRegisterIsDownTheFormSaysSoAndTheJobIsSentAllTheSame(Visitors visitors) throws IOException {
        Visitor visitor = opensTheForm(Screen.DESKTOP, visitors);
        Page page = visitor.page();
        DemoContactRegister.freg().is(Mood.FAILING);
        try {
            page.fill("#signers-0-name", "Kari Nordmann");
            page.fill("#signers-0-nationalId", DemoPerson.INGRID.nationalId().value());
            page.keyboard().press("Tab");
            assertThat(page.locator("#signers-0 [data-test=no-recipient]")).containsText("svarer ikke nå");
            visitor.test("send").click();
            assertThat(visitor.test("created")).isVisible();
        } finally {
            DemoContactRegister.freg().is(Mood.WELL);
        }
    }

    private static Visitor opensTheForm(Screen screen, Visitors visitors) throws IOException {
        Visitor visitor = visitors.one(screen);
        Page page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
        visitor.goesTo("/desk/jobs/new");
        page.fill("#username", "saksbehandler");
        page.fill("#password", "demo");
        page.locator("form button").click();
        page.waitForURL("**/desk/jobs/new");
        try (var in = RecipientInBrowserTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            page.setInputFiles("#document", new FilePayload("avtale.pdf", "application/pdf", in.readAllBytes()));
        }
        page.fill("#title", "Arbeidsavtale");
        page.fill("#sender-contact", "personal@segl.example");
        return visitor;
    }
}
