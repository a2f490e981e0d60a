package no.segl.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.segl.portal.Adjusting.SECRETARY;
import static no.segl.portal.Adjusting.WHY;
import static no.segl.portal.Adjusting.asksToReject;
import static no.segl.portal.Adjusting.mustBeTold;
import static no.segl.portal.Adjusting.mustHaveTheirWordsBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SignersWorld;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Something happens while a document lies open: nobody is told what is not so, and no comment is lost in silence. */
@PortalTest
@InBrowser
class MeanwhileInTheBrowserTest {

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

    private static void mustReadThat(Visitor signer, String words) {
        assertThat(signer.page().locator(".lead")).containsText(words);
    }

    private String reasonOf(String signer) {
        return world.job(job).signer(new NationalId(signer)).orElseThrow().reason();
    }

    @Test
    void oneWhoRejectsWhatWasRecalledHasTheirCommentBackAndIsToldWhomToAsk(Visitors visitors) {
        Visitor signer = asksToReject(reader(visitors));

        world.recalled(job);
        signer.test("confirm-reject").click();

        mustBeTold(signer, "NO_LONGER_OPEN", "Du har inte avslagit: protokollet är inte längre öppet");
        mustReadThat(signer, "Nämndsekreteraren har återkallat protokollet");
        mustHaveTheirWordsBack(signer);
        assertThat(world.job(job).status()).isEqualTo(JobStatus.RECALLED);
    }

    @Test
    void oneWhoSignsWhatWasRecalledIsToldSoAndWhomToAsk(Visitors visitors) {
        Visitor signer = reader(visitors);
        signer.test("sign").click();

        world.recalled(job);
        signer.test("confirm-sign").click();

        mustBeTold(signer, "NO_LONGER_OPEN", "Du har inte justerat: protokollet är inte längre öppet");
        mustReadThat(signer, "Nämndsekreteraren har återkallat protokollet");
        assertThat(world.events(job)).doesNotContain(EventType.SIGNED);
    }

    @Test
    void notNowOnWhatWasRecalledSaysThatItIsStoppedAndOnceVoidThatItIsVoid(Visitors visitors) {
        Visitor signer = reader(visitors);
        signer.test("sign").click();

        world.recalled(job);
        signer.test("cancel-sign").click();

        assertThat(signer.page().locator("h1")).hasText("Justeringen är stoppad");
        assertThat(signer.page().locator(".lead")).containsText("Nämndsekreteraren har återkallat protokollet");
        assertThat(signer.test("whom-to-ask")).containsText(SECRETARY);

        world.voided(job);
        signer.page().reload();

        assertThat(signer.page().locator("h1")).hasText("Protokollet är makulerat");
        assertThat(signer.page().locator(".lead")).containsText("Det gäller inte längre");
        assertThat(signer.test("whom-to-ask")).containsText(SECRETARY);
    }

    @Test
    void nobodySignsADocumentThatWasSentAnewUnderTheirHands(Visitors visitors) {
        Visitor signer = reader(visitors);
        signer.test("sign").click();

        world.sentAnew(job);
        signer.test("confirm-sign").click();

        mustBeTold(signer, "SENT_ANEW", "Du har inte justerat: protokollet har skickats på nytt");
        assertThat(world.events(job)).doesNotContain(EventType.SIGNED);
        signer.test("read-anew").click();
        signer.test("sign").click();
        signer.test("confirm-sign").click();
        mustBeTold(signer, "SIGNED", "Du har justerat protokollet");
    }

    @Test
    void neitherAfterANewLogin(Visitors visitors) {
        Visitor signer = reader(visitors);
        signer.test("sign").click();
        world.pass(Duration.ofMinutes(20));
        signer.test("confirm-sign").click();
        signer.test("login-again").waitFor();
        world.pass(Duration.ofMinutes(-20));

        world.sentAnew(job);
        signer.test("login-again").click();
        signer.types(person);

        assertThat(signer.test("sent-anew")).isFocused();
        assertThat(signer.test("confirm-sign")).hasCount(0);
    }

    @Test
    void aCommentOnWhatWasSentAnewIsStillInTheQuestionAboutTheNew(Visitors visitors) {
        Visitor signer = asksToReject(reader(visitors));

        world.sentAnew(job);
        signer.test("confirm-reject").click();
        mustBeTold(signer, "SENT_ANEW", "Du har inte avslagit: protokollet har skickats på nytt");
        mustHaveTheirWordsBack(signer);
        signer.test("read-anew").click();
        signer.test("reject").click();
        assertThat(signer.test("reject-comment")).hasValue(WHY);
        signer.test("confirm-reject").click();

        mustBeTold(signer, "REJECTED", "Du har avslagit protokollet");
        assertThat(reasonOf(person)).isEqualTo(WHY);
    }

    @Test
    void oneRejectsWhileTheOtherSignsAndEachIsToldWhatIsSo(Visitors visitors) {
        Visitor signer = reader(visitors);
        signer.test("sign").click();
        Visitor rejecter = visitors.one(Screen.PHONE, "sv-SE").logsInAs(other).goesTo("/portal/jobs/" + job);

        asksToReject(rejecter).test("confirm-reject").click();
        mustBeTold(rejecter, "REJECTED", "Du har avslagit protokollet");
        signer.test("confirm-sign").click();

        mustBeTold(signer, "NO_LONGER_OPEN", "Du har inte justerat: protokollet är inte längre öppet");
        mustReadThat(signer, "En av dem som skulle justera har avslagit protokollet");
        assertThat(signer.page().content()).doesNotContain("40 000");
        assertThat(world.events(job)).contains(EventType.REJECTED).doesNotContain(EventType.SIGNED);
    }

    @Test
    void twoWhoRejectAtOnceAreNotBothToldThatTheyDid(Visitors visitors) {
        Visitor signer = asksToReject(reader(visitors));

        assertThat(world.rejects(job, other, "Något annat")).isEqualTo(SigningResult.REJECTED);
        signer.test("confirm-reject").click();

        mustBeTold(signer, "NO_LONGER_OPEN", "Du har inte avslagit: protokollet är inte längre öppet");
        mustReadThat(signer, "En av dem som skulle justera har avslagit protokollet");
        mustHaveTheirWordsBack(signer);
        assertThat(reasonOf(person)).isNull();
    }

    @Test
    void afterTheDeadlineWasMovedForwardTheCommentIsTooLateAndNotLost(Visitors visitors) {
        Visitor signer = asksToReject(reader(visitors));

        world.movesDeadline(job, Duration.ofMinutes(30));
        world.pass(Duration.ofHours(1));
        signer.test("confirm-reject").click();
        signer.test("answer").waitFor();
        world.pass(Duration.ofHours(-1));

        mustBeTold(signer, "TOO_LATE", "Du har inte avslagit: tiden har gått ut");
        mustHaveTheirWordsBack(signer);
    }

    @Test
    void aDeadlineThatWasMovedBackIsTheOneThatCounts(Visitors visitors) {
        Duration dueBefore = Duration.ofMinutes(30);
        world.movesDeadline(job, dueBefore);
        Visitor signer = reader(visitors);
        signer.test("sign").click();

        world.movesDeadline(job, Duration.ofDays(2));
        world.pass(dueBefore.plusMinutes(5));
        signer.test("confirm-sign").click();
        signer.test("login-again").waitFor();
        world.pass(dueBefore.plusMinutes(5).negated());
        signer.test("login-again").click();
        signer.types(person);
        signer.test("confirm-sign").click();

        mustBeTold(signer, "SIGNED", "Du har justerat protokollet");
    }
}
