package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.bankid.DemoBankId.Mood;
import no.segl.eid.bankid.BankIdInBrowser;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** Where BankID stands for readers of each language, and what it says to those who come while it is closed. */
@PortalTest
@InBrowser
@ContextConfiguration(initializers = {PortalTest.WithDemoEid.class, BankIdInTheBrowserTest.WithBankId.class})
class BankIdForReadersTest {

    private static final String GRETA = "189001019802";

    @Autowired
    private SignersWorld world;

    @BeforeEach
    void letTimePass() {
        world.runsInRealTime();
    }

    @AfterEach
    void bankIdOpensAgain() {
        BankIdInTheBrowserTest.BANK_ID.is(Mood.WELL);
    }

    @ParameterizedTest
    @CsvSource({
        "sv-SE, login-bankid, Logga in med BankID, Logga in med norskt e-id (BankID)",
        "nb-NO, login, Logg inn med BankID, Logg inn med BankID (svensk)",
        "nn-NO, login, Logg inn med BankID, Logg inn med BankID (svensk)",
        "en-GB, login, Log in with BankID, Log in with BankID (Swedish)"
    })
    void theEidOfTheReadersCountryStandsFirstAndTheOtherSaysWhoseItIs(
            String language, String first, String label, String other, Visitors visitors) {
        Visitor reader = visitors.one(Screen.DESKTOP, language).goesTo("/portal/login");

        var buttons = reader.page().locator(".eids [data-test]");
        assertThat(buttons.allInnerTexts()).containsExactly(label, other);
        assertThat(buttons.first().getAttribute("data-test")).isEqualTo(first);
    }

    /** It knows nobody with a Swedish number. */
    @ParameterizedTest
    @CsvSource({"sv-SE, 0", "nb-NO, 1", "nn-NO, 1", "en-GB, 1"})
    void onlyWhoeverDoesNotReadSwedishIsSentToTheNorwegianContactRegister(
            String language, int links, Visitors visitors) {
        Visitor reader = visitors.one(Screen.DESKTOP, language).goesTo("/portal/login");

        assertThat(reader.page().locator("footer a[href*='norge.no']").count()).isEqualTo(links);
    }

    @Test
    void bankIdThatIsClosedIsToldOfInThePersonsLanguageWithAWayOut(Visitors visitors) {
        BankIdInTheBrowserTest.BANK_ID.is(Mood.MAINTENANCE);
        Visitor greta = visitors.one(Screen.DESKTOP, "en-GB").goesTo("/portal/login");
        greta.test("login-bankid").click();

        assertThat(greta.test("bankid-says").innerText()).contains("closed for maintenance");
        greta.mustFindThePageAccessible();
        greta.test("bankid-out").click();
        greta.test("login").first().waitFor();
        greta.mustHaveNoComplaints();
    }

    @Test
    void bankIdThatIsClosedWhenOneWouldAdjustLeavesNoDoubtThatNothingIsAdjusted(Visitors visitors) {
        String job = world.sentMinutes(Papers.minutes(), "Protokoll 2026-11-24", GRETA);
        Visitor greta = visitors.one(Screen.PHONE, "sv-SE").goesTo("/portal/jobs/" + job);
        new BankIdInBrowser(BankIdInTheBrowserTest.BANK_ID).logsIn(greta, GRETA);
        greta.test("sign").waitFor();
        BankIdInTheBrowserTest.BANK_ID.is(Mood.MAINTENANCE);

        greta.test("sign").click();
        greta.standsStill(greta.test("confirm-sign"));
        greta.test("confirm-sign").click();

        assertThat(greta.test("bankid-says").innerText()).contains("stängt för underhåll");
        assertThat(greta.test("nothing-done").innerText()).isEqualTo("Inget är justerat här.");
        greta.mustFindThePageAccessible();
        greta.mustNotScrollSideways();
    }
}
