package no.segl.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SignersWorld;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody has written about why they reject. */
@PortalTest
@InBrowser
class CommentInTheBrowserTest {

    private static final String WHY = "Stillingsbrøken er feil";

    @Autowired
    private SignersWorld world;

    private final String person = Papers.newPerson();
    private String job;

    @BeforeEach
    void aDocumentIsOut() {
        job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
    }

    private Visitor writes(Visitors visitors, String comment) {
        Visitor signer = visitors.one(Screen.DESKTOP).logsInAs(person).goesTo("/portal/jobs/" + job);
        signer.test("reject").click();
        signer.test("reject-comment").fill(comment);
        return signer;
    }

    @Test
    void outlivesASessionThatEndsWhileItIsWritten(Visitors visitors) {
        Visitor signer = writes(visitors, WHY);

        signer.forgetsTheSession();
        signer.test("confirm-reject").click();
        assertThat(signer.page().locator("[role=alert]")).containsText("Ingenting ble sendt");
        assertThat(signer.page().locator("[role=alert]")).isFocused();
        signer.test("login").click();
        signer.test("reject-comment").waitFor();

        assertThat(signer.page().url()).contains("/portal/jobs/" + job + "/reject");
        assertThat(signer.test("reject-comment")).hasValue(WHY);
        signer.test("confirm-reject").click();
        assertThat(signer.test("answer")).hasAttribute("data-result", "REJECTED");
    }

    @Test
    void isForgottenOnceItIsSent(Visitors visitors) {
        Visitor signer = writes(visitors, WHY);

        signer.test("confirm-reject").click();
        signer.test("answer").waitFor();

        assertThat(drafts(signer)).isZero();
    }

    @Test
    void isForgottenInEveryTabWhenItsWriterLogsOut(Visitors visitors) {
        Visitor signer = writes(visitors, WHY);
        signer.page().keyboard().press("Escape");
        Visitor elsewhere = signer.inAnotherTab().goesTo("/portal");

        elsewhere.logsOut();
        await().until(() -> drafts(signer) == 0);

        assertThat(signer.page().locator("#comment").inputValue()).isEmpty();
        assertThat(drafts(elsewhere)).isZero();
    }

    @Test
    void isNotShownToAnotherWhoLogsInInTheSameTab(Visitors visitors) {
        String colleague = Papers.newPerson();
        job = world.sent(Papers.contract(), "Arbeidsavtale", null, person, colleague);
        Visitor signer = writes(visitors, WHY);

        signer.page().context().clearCookies();
        signer.goesTo("/portal").logsInAs(colleague).goesTo("/portal/jobs/" + job + "/reject");

        assertThat(signer.test("reject-comment")).hasValue("");
    }

    @Test
    void ofTheGreatestLengthMayHaveManyLines(Visitors visitors) {
        String longest = "linje\n".repeat(RejectDocument.LONGEST_COMMENT / 6) + "xx";

        Visitor signer = writes(visitors, longest);
        signer.test("confirm-reject").click();

        assertThat(signer.test("answer")).hasAttribute("data-result", "REJECTED");
        assertThat(world.job(job).signer(new NationalId(person)).orElseThrow().reason())
                .isEqualTo(longest)
                .hasSize(RejectDocument.LONGEST_COMMENT);
    }

    @Test
    void thatIsTooLongIsNotCutOffAndItsWriterSeesHowMuchTooLong(Visitors visitors) {
        String tooLong = "x".repeat(RejectDocument.LONGEST_COMMENT + 7);

        Visitor signer = writes(visitors, tooLong);
        assertThat(signer.test("comment-left")).hasText("7 tegn for mye");
        signer.test("confirm-reject").click();

        assertThat(signer.page().locator("#comment-fault")).containsText("for lang");
        assertThat(signer.test("reject-comment")).hasValue(tooLong);
        assertThat(signer.test("reject-comment")).isFocused();
        assertThat(signer.test("reject-comment")).hasAttribute("aria-invalid", "true");
        assertThat(world.job(job).status()).isEqualTo(JobStatus.ACTIVE);
    }

    private static int drafts(Visitor signer) {
        return (int) signer.page().evaluate("Object.keys(sessionStorage).length");
    }
}
