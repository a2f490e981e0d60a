package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import org.junit.jupiter.api.Test;

/** Who is told what, and when. */
class NoticesTest {

    private final World world = new World();

    @Test
    void everybodyOfTheFirstGroupIsToldOnceInTheirOwnLanguage() {
        SigningJob job = world.dispatched(1, 1, 2);

        world.dispatch.dispatch(job.id());
        world.deliverAll();

        assertThat(world.letters).hasSize(2).allMatch(letter -> letter.language() == Language.NN);
        assertThat(job.signers())
                .extracting(Signer::status)
                .containsExactly(SignerStatus.NOTIFIED, SignerStatus.NOTIFIED, SignerStatus.WAITING);
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.DISPATCHED);
    }

    @Test
    void thoseWhoHaveNotSignedAreRemindedOnceForEachDeadline() {
        SigningJob job = world.dispatched(1, 1);
        world.signs(job, 0);
        world.letters.clear();

        world.ask.remind(job.id(), 1);
        world.pass(Duration.ofDays(6));
        world.ask.remind(job.id(), 1);
        world.ask.remind(job.id(), 1);
        world.deliverAll();
        assertThat(world.letters).extracting(Letter::occasion).containsExactly(Occasion.REMINDER);

        world.moveDeadline.move(job.id(), world.now.plus(Duration.ofDays(3)), World.CASE_HANDLER);
        world.pass(Duration.ofDays(2));
        world.ask.remind(job.id(), 1);
        world.deliverAll();
        assertThat(world.letters).extracting(Letter::occasion).containsExactly(Occasion.REMINDER, Occasion.REMINDER);
    }

    @Test
    void aLaterRoundTellsWhoeverWasAskedBeforeThatTheyAreAskedAnew() {
        SigningJob job = world.dispatched(1, 2);
        assertThat(world.letters).noneMatch(Letter::askedAnew).noneMatch(Letter::swedishNumber);
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
        world.decide.resend(job.id());
        world.letters.clear();

        world.dispatch.dispatch(job.id());
        world.deliverAll();
        assertThat(world.letters).singleElement().matches(Letter::askedAnew);
        world.signs(job, 0);
        world.ask.askNextGroup(job.id(), 2);
        world.deliverAll();

        assertThat(world.letters).hasSize(2).last().matches(letter -> !letter.askedAnew());
    }

    @Test
    void aNoticeKnowsWhoseNumberIsSwedish() {
        NewJob wanted = NewJobFixture.withSigners(
                List.of(NewJobFixture.signer("189001019802", 1), NewJobFixture.signer("17912099997", 1)));
        world.dispatch.dispatch(
                world.request.request(wanted, World.PDF, World.CASE_HANDLER).id());

        world.deliverAll();

        assertThat(world.letters).extracting(Letter::swedishNumber).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoeverBreaksOffIsRemindedOnce() {
        SigningJob job = world.dispatched(1, 1);
        Signer who = job.signers().get(0);
        world.letters.clear();

        world.portal.brokenOff(job.id(), who.nationalId());
        world.ask.remindBrokenOff(job.id(), 1, who.id());
        world.ask.remindBrokenOff(job.id(), 1, who.id());
        world.deliverAll();

        assertThat(world.news).extracting(News::what).containsExactly(News.What.BROKEN_OFF);
        assertThat(world.letters).extracting(Letter::occasion).containsExactly(Occasion.BROKEN_OFF);
    }

    @Test
    void aRefusedAddressBecomesOneContactFaultAndItsCorrectionANewNotice() {
        world.gateway.answer = Delivery.ADDRESS_REFUSED;
        SigningJob job = world.dispatched(1);
        Signer lost = job.signers().get(0);

        assertThat(lost.status()).isEqualTo(SignerStatus.CONTACT_INFORMATION_MISSING);
        assertThat(world.news).extracting(News::what).containsExactly(News.What.CONTACT_FAULT);

        world.gateway.answer = Delivery.ACCEPTED;
        world.correct.correct(job.id(), lost.id(), "ny@segl.example", null, List.of(), World.CASE_HANDLER);
        world.deliverAll();

        assertThat(world.letters.get(world.letters.size() - 1).to().email()).isEqualTo("ny@segl.example");
        assertThat(world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.NOTIFIED);
        assertThat(world.news).extracting(News::what).contains(News.What.CONTACT_CORRECTED);
    }

    @Test
    void aRoundThatGoesOnHearsAgainWhoCannotBeReached() {
        world.gateway.answer = Delivery.ADDRESS_REFUSED;
        SigningJob job = world.dispatched(1);

        world.dispatch.dispatch(job.id());

        assertThat(world.news).extracting(News::what).containsExactly(News.What.CONTACT_FAULT, News.What.CONTACT_FAULT);
    }

    @Test
    void nobodyIsToldOfARoundThatIsOver() {
        SigningJob job = world.requested(1);
        world.dispatch.dispatch(job.id());

        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
        world.deliverAll();

        assertThat(world.letters).isEmpty();
    }
}
