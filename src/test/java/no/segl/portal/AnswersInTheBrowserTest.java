package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@InBrowser
class AnswersInTheBrowserTest {

    @Autowired
    private SignersWorld world;

    @Test
    void aDocumentTakenBackInTheMeantimeIsNotSignedAndTheSignerReadsWhy(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job + "/sign");

        world.recalled(job);
        signer.test("confirm-sign").click();

        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("NO_LONGER_OPEN");
        assertThat(signer.test("answer").textContent()).contains("Du har ikke signert");
    }

    @Test
    void afterTheDeadlineTheSignerReadsThatItWasTooLate(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.PHONE).logsInAs(person).goesTo("/portal/jobs/" + job + "/reject");
        signer.test("reject-comment").fill("for sent");

        world.movesDeadline(job, Duration.ofMinutes(30));
        world.pass(Duration.ofHours(1));
        signer.test("confirm-reject").click();
        String answer = signer.test("answer").getAttribute("data-result");
        world.pass(Duration.ofHours(-1));

        assertThat(answer).isEqualTo("TOO_LATE");
    }

    @Test
    void aServiceThatIsDownIsOurFaultAndTheButtonMayBePressedAgain(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.PHONE).logsInAs(person).goesTo("/portal/jobs/" + job + "/sign");

        world.sealingIsDown(true);
        signer.test("confirm-sign").click();
        String first = signer.test("answer").getAttribute("data-result");
        signer.picture("service-down");
        world.sealingIsDown(false);
        signer.page().locator("a:has-text('Prøv igjen')").click();
        signer.test("confirm-sign").click();

        assertThat(first).isEqualTo("SERVICE_DOWN");
        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
    }

    @Test
    void aStrangersDocumentLooksLikeOneThatDoesNotExist(Visitors visitors) {
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, Papers.newPerson());
        Visitor stranger = visitors.one(Screen.DESKTOP).logsInAs(Papers.newPerson());
        String nothing = "00000000-0000-4000-8000-000000000000";

        for (String part : new String[] {"", "/document", "/download", "/sign", "/reject"}) {
            APIResponse theirs = ask(stranger, "/portal/jobs/" + job + part);
            APIResponse none = ask(stranger, "/portal/jobs/" + nothing + part);
            assertThat(theirs.status()).as(part).isEqualTo(404);
            assertThat(withoutAddress(theirs, job)).as(part).isEqualTo(withoutAddress(none, nothing));
        }
        stranger.goesTo("/portal/jobs/" + job).mustFindThePageAccessible();
    }

    private static String withoutAddress(APIResponse answer, String job) {
        return answer.text().replace(job, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void nobodyReadsADocumentWithoutALogin(Visitors visitors) {
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, Papers.newPerson());
        Visitor nobody = visitors.one(Screen.DESKTOP);

        APIResponse page = ask(nobody, "/portal/jobs/" + job);
        APIResponse document = ask(nobody, "/portal/jobs/" + job + "/document");

        assertThat(page.headers().get("location")).endsWith("/portal/login");
        assertThat(document.headers().get("location")).endsWith("/portal/login");
    }

    @Test
    void theDocumentIsKeptInNoCacheAndGuessedByNoBrowser(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person);

        APIResponse document = ask(signer, "/portal/jobs/" + job + "/document");
        APIResponse unfinished = ask(signer, "/portal/jobs/" + job + "/download");

        assertThat(document.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(document.headers().get("content-security-policy")).doesNotContain("unsafe-inline");
        assertThat(unfinished.status()).isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenDoesNothing(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person);

        signer.page().request().post("/portal/jobs/" + job + "/sign");

        assertThat(world.events(job)).doesNotContain(no.segl.signingjob.EventType.SIGNED);
    }

    @Test
    void everyPageCanBeUsedByEverybody(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sent(Papers.contract(), "Arbeidsavtale", "Vikariat", person);
        Visitor signer = visitors.one(Screen.DESKTOP);
        signer.goesTo("/portal/login").mustFindThePageAccessible();
        signer.logsInAs(person).mustFindThePageAccessible();
        signer.goesTo("/portal/jobs/" + job).seesTheDocument().mustFindThePageAccessible();
        signer.test("reject").click();
        signer.standsStill(signer.test("confirm-reject")).mustFindThePageAccessible();
        signer.goesTo("/portal/jobs/" + job + "/sign").mustFindThePageAccessible();
        signer.test("confirm-sign").click();
        signer.test("answer").waitFor();
        signer.mustFindThePageAccessible();
        signer.goesTo("/portal/jobs/" + job).seesTheDocument().mustFindThePageAccessible();
        signer.goesTo("/verify").mustFindThePageAccessible();
        visitors.one(Screen.PHONE).logsInAs(Papers.newPerson()).picture("empty").mustFindThePageAccessible();
    }

    private static APIResponse ask(Visitor who, String path) {
        return who.page().request().get(path, RequestOptions.create().setMaxRedirects(0));
    }
}
