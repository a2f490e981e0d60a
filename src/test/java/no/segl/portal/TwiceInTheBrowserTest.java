package no.segl.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.segl.portal.Adjusting.SECRETARY;
import static no.segl.portal.Adjusting.WHY;
import static no.segl.portal.Adjusting.asksToReject;
import static no.segl.portal.Adjusting.mustBeTold;
import static no.segl.portal.Adjusting.mustHaveTheirWordsBack;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SignersWorld;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever presses twice, in two tabs, or goes back, is told what is so. */
@PortalTest
@InBrowser
class TwiceInTheBrowserTest {

    @Autowired
    private SignersWorld world;

    private final String person = Papers.newPerson();
    private final String other = Papers.newPerson();
    private String job;

    @BeforeEach
    void theMinutesAreOut() {
        job = world.sentMinutes(Papers.minutes(), "Protokoll 2026-11-24", person, other);
    }

    private Visitor reader(Visitors visitors) {
        return visitors.one(Screen.DESKTOP, "sv-SE").logsInAs(person).goesTo("/portal/jobs/" + job);
    }

    private String reasonOf(String signer) {
        return world.job(job).signer(new NationalId(signer)).orElseThrow().reason();
    }

    @Test
    void signedInOneTabItCannotBeRejectedInTheOther(Visitors visitors) {
        Visitor first = reader(visitors);
        Visitor second = first.inAnotherTab().goesTo("/portal/jobs/" + job);
        asksToReject(second);

        first.test("sign").click();
        first.test("confirm-sign").click();
        mustBeTold(first, "SIGNED", "Du har justerat protokollet");
        second.test("confirm-reject").click();

        mustBeTold(second, "ALREADY_SIGNED", "Du har inte avslagit: du har redan justerat");
        mustHaveTheirWordsBack(second);
        assertThat(world.job(job).status()).isEqualTo(JobStatus.ACTIVE);
    }

    @Test
    void signedInOneTabItIsSignedInTheOther(Visitors visitors) {
        Visitor first = reader(visitors);
        Visitor second = first.inAnotherTab().goesTo("/portal/jobs/" + job);
        second.test("sign").click();

        first.test("sign").click();
        first.test("confirm-sign").click();
        mustBeTold(first, "SIGNED", "Du har justerat protokollet");
        second.test("confirm-sign").click();

        mustBeTold(second, "ALREADY_SIGNED", "Du har justerat protokollet");
        assertThat(world.events(job)).containsOnlyOnce(EventType.SIGNED);
    }

    @Test
    void rejectedInOneTabItIsRejectedInTheOther(Visitors visitors) {
        Visitor first = reader(visitors);
        Visitor second = first.inAnotherTab().goesTo("/portal/jobs/" + job);
        second.test("sign").click();
        Visitor third = first.inAnotherTab().goesTo("/portal/jobs/" + job);
        third.test("reject").click();

        asksToReject(first).test("confirm-reject").click();
        mustBeTold(first, "REJECTED", "Du har avslagit protokollet");
        second.test("confirm-sign").click();
        third.test("reject-comment").fill("Och § 74");
        third.test("confirm-reject").click();

        mustBeTold(second, "ALREADY_REJECTED", "Du har avslagit protokollet");
        mustBeTold(third, "ALREADY_REJECTED", "Du har avslagit protokollet");
        assertThat(third.test("unsent")).hasValue("Och § 74");
        assertThat(reasonOf(person)).isEqualTo(WHY);
    }

    @Test
    void pressingTwiceRejectsOnceAndSaysSo(Visitors visitors) {
        Visitor signer = visitors.one(Screen.PHONE, "sv-SE");
        signer.page()
                .route(
                        "**/portal/assets/act.js",
                        route -> route.fulfill(new Route.FulfillOptions().setContentType("text/javascript")));
        signer.logsInAs(person).goesTo("/portal/jobs/" + job + "/reject");
        signer.test("reject-comment").fill(WHY);

        signer.test("confirm-reject").dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
        signer.test("answer").waitFor();

        mustBeTold(signer, "REJECTED", "Du har avslagit protokollet");
        assertThat(world.events(job)).containsOnlyOnce(EventType.REJECTED);
    }

    @Test
    void goingBackAfterSigningShowsThatItIsSigned(Visitors visitors) {
        Visitor signer = reader(visitors);
        signer.test("sign").click();
        signer.test("confirm-sign").click();
        mustBeTold(signer, "SIGNED", "Du har justerat protokollet");

        signer.page().goBack();

        assertThat(signer.page().locator(".note.good")).containsText("Du justerade");
        assertThat(signer.test("mistake")).containsText(SECRETARY);
        assertThat(signer.test("sign")).hasCount(0);
    }

    @Test
    void goingBackAfterRejectingShowsThatItIsRejected(Visitors visitors) {
        Visitor signer = asksToReject(reader(visitors));
        signer.test("confirm-reject").click();
        mustBeTold(signer, "REJECTED", "Du har avslagit protokollet");

        signer.page().goBack();

        assertThat(signer.test("not-here")).containsText("Nämndsekreteraren har fått din kommentar");
        assertThat(signer.test("whom-to-ask")).containsText("Blev det fel?");
        assertThat(signer.test("whom-to-ask")).not().containsText("fastställs");
        assertThat(signer.test("reject")).hasCount(0);
    }
}
