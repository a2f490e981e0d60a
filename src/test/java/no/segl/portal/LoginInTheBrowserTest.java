package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoPerson;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@InBrowser
class LoginInTheBrowserTest {

    private static final Duration A_WHILE = Duration.ofMinutes(20);

    @Autowired
    private SignersWorld world;

    @Test
    void anOldLoginIsMadeAnewBeforeSigningAndNothingTypedIsLost(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job);
        signer.test("reject").click();
        signer.test("reject-comment").fill("skrevet før ny innlogging");
        signer.page().locator("dialog [data-close]:visible").click();
        signer.test("sign").click();

        world.pass(A_WHILE);
        signer.test("confirm-sign").click();
        signer.test("login-again").waitFor();
        // the eID's clock stands still
        world.pass(A_WHILE.negated());
        signer.test("login-again").click();
        signer.types(person);
        assertThat(signer.page().url()).endsWith("/portal/jobs/" + job + "/sign?round=1");
        assertThat(signer.test("confirm-sign").isVisible()).isTrue();
        signer.goesTo("/portal/jobs/" + job).test("reject").click();

        assertThat(signer.test("reject-comment").inputValue()).isEqualTo("skrevet før ny innlogging");
    }

    @Test
    void oneWhoseSessionEndedComesBackToTheSameQuestion(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job + "/sign");

        signer.forgetsTheSession();
        signer.test("confirm-sign").click();
        signer.page().getByText("Det gikk for lang tid").waitFor();
        signer.test("login").click();
        signer.test("confirm-sign").waitFor();
        signer.test("confirm-sign").click();

        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
    }

    @Test
    void aLinkToADocumentLeadsThereThroughTheLogin(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).goesTo("/portal/jobs/" + job);

        signer.test("login").click();
        signer.types(person);

        assertThat(signer.page().url()).endsWith("/portal/jobs/" + job);
        assertThat(signer.page().title()).contains("Arbeidsavtale");
    }

    @Test
    void aLogoutEndsTheLoginAtTheEidToo(Visitors visitors) {
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(Papers.newPerson());

        signer.logsOut();
        signer.page().getByText("Du er logget ut").waitFor();
        signer.goesTo("/portal");
        signer.test("login").click();

        assertThat(signer.page().locator("[name=pid]").isVisible()).isTrue();
        signer.mustHaveNoComplaints();
    }

    @Test
    void oneWhoCancelsAtTheEidReadsThatNothingWasSigned(Visitors visitors) {
        Visitor signer = visitors.one(Screen.PHONE).goesTo("/portal");

        signer.test("login").click();
        signer.page().getByText("Avbryt").click();

        signer.page().getByText("Du avbrøt innloggingen").waitFor();
        signer.picture("login-cancelled");
        signer.mustHaveNoComplaints();
    }

    @Test
    void aWeakEidLogsInAndIsShownTheWayToASaferOne(Visitors visitors) {
        String person = DemoPerson.LOW_LEVEL.nationalId().value();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job);

        signer.test("sign").click();

        signer.picture("login-stronger").mustFindThePageAccessible();
        assertThat(signer.test("confirm-sign").count()).isZero();
        signer.test("login-stronger").click();
        signer.page().locator("[name=pid]").waitFor();
    }

    @Test
    void thePagesSpeakTheChosenLanguage(Visitors visitors) {
        Visitor swede = visitors.one(Screen.DESKTOP, "sv-SE").goesTo("/portal/login");
        assertThat(swede.page().title()).startsWith("Logga in för att läsa, signera och justera");

        swede.page().getByText("English").click();
        swede.goesTo("/portal/login");

        assertThat(swede.page().title()).startsWith("Log in to read and sign");
        assertThat(swede.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }
}
