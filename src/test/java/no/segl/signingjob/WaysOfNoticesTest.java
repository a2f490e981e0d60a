package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.api.Test;

/** A notice goes by e-mail and by SMS, and what comes of one way is nothing to the other. */
class WaysOfNoticesTest {

    private final World world = new World();

    @Test
    void whoHasBothIsToldOnBothWaysWhoHasOneOnThat() {
        SigningJob job = world.requested(1, 1);
        world.register.put(job.signers().get(0).nationalId(), registered("kari@segl.example", "+4791234567"));
        world.register.put(job.signers().get(1).nationalId(), registered(null, "+4798765432"));

        world.dispatch.dispatch(job.id());
        world.deliverAll();
        world.deliverAll();

        assertThat(world.gateway.sent)
                .extracting(FakeGateway.Sent::channel)
                .containsExactly(Channel.EMAIL, Channel.SMS, Channel.SMS);
        assertThat(world.eventsOf(job).stream().filter(EventType.NOTIFIED::equals))
                .hasSize(2);
    }

    @Test
    void aWayThatHasTakenTheNoticeIsNotTriedAgainWhileTheOtherIsInTrouble() {
        NoticeId notice = promisedToOneWithBoth();
        world.gateway.answersAreLost.add(Channel.EMAIL);

        assertThatThrownBy(() -> world.deliver.deliver(notice)).hasMessage("the answer is lost");
        world.gateway.answersAreLost.clear();
        world.deliver.deliver(notice);
        world.deliver.deliver(notice);

        assertThat(world.gateway.sent)
                .extracting(FakeGateway.Sent::channel)
                .containsExactly(Channel.EMAIL, Channel.SMS, Channel.EMAIL);
        assertThat(world.letters).extracting(Letter::id).containsOnly(notice);
    }

    @Test
    void aReportThatItWasTakenStandsInForTheAnswerThatWasLost() {
        NoticeId notice = promisedToOneWithBoth();
        world.gateway.answersAreLost.add(Channel.SMS);
        assertThatThrownBy(() -> world.deliver.deliver(notice)).hasMessage("the answer is lost");

        world.hear.taken(notice, Channel.SMS);
        world.deliver.deliver(notice);

        assertThat(world.gateway.sent)
                .extracting(FakeGateway.Sent::channel)
                .containsExactly(Channel.EMAIL, Channel.SMS);
    }

    @Test
    void atNightTheSmsWaitsAndTheMailDoesNot() {
        SigningJob job = withBoth();
        world.now = Instant.parse("2026-11-23T22:30:00Z");
        world.dispatch.dispatch(job.id());

        assertThat(world.deliver.deliver(world.toDeliver.get(0))).contains(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(world.gateway.sent).extracting(FakeGateway.Sent::channel).containsExactly(Channel.EMAIL);

        world.now = Instant.parse("2026-11-24T07:00:00Z");
        assertThat(world.deliver.deliver(world.toDeliver.get(0))).isEmpty();
        assertThat(world.gateway.sent)
                .extracting(FakeGateway.Sent::channel)
                .containsExactly(Channel.EMAIL, Channel.SMS);
    }

    @Test
    void whoIsReachedOnOneWayIsNoContactFaultWhoIsReachedOnNoneIs() {
        SigningJob job = withBoth();
        world.gateway.refusing.add(Channel.EMAIL);
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        assertThat(world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.NOTIFIED);
        assertThat(world.news).isEmpty();

        world.hear.cameBack(world.letters.get(0).id(), Channel.SMS);

        assertThat(world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.CONTACT_INFORMATION_MISSING);
        assertThat(world.news).extracting(News::what).containsExactly(News.What.CONTACT_FAULT);
    }

    @Test
    void aBounceThatComesTwiceOrBeforeTheAnswerIsOneFault() {
        SigningJob job = world.dispatched(1);
        NoticeId notice = world.letters.get(0).id();

        world.hear.cameBack(notice, Channel.EMAIL);
        world.hear.cameBack(notice, Channel.EMAIL);
        world.hear.taken(notice, Channel.EMAIL);

        assertThat(world.news).extracting(News::what).containsExactly(News.What.CONTACT_FAULT);
        assertThat(world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.CONTACT_INFORMATION_MISSING);
    }

    @Test
    void aBounceOfAnAddressThatWasCorrectedSinceIsNoNews() {
        SigningJob job = world.dispatched(1);
        NoticeId old = world.letters.get(0).id();
        world.pass(Duration.ofMinutes(5));
        world.correct.correct(
                job.id(), job.signers().get(0).id(), "ny@segl.example", null, List.of(), World.CASE_HANDLER);
        world.deliverAll();
        world.news.clear();

        world.hear.cameBack(old, Channel.EMAIL);

        assertThat(world.news).isEmpty();
        assertThat(world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.NOTIFIED);
    }

    @Test
    void aBounceOfOneWhoHasSignedOrOfNobodyIsNoNews() {
        SigningJob job = world.dispatched(1, 1);
        world.signs(job, 0);
        world.news.clear();

        world.hear.cameBack(world.letters.get(0).id(), Channel.EMAIL);
        world.hear.cameBack(NoticeId.random(), Channel.EMAIL);

        assertThat(world.news).isEmpty();
    }

    @Test
    void aNoticeThatStillWaitsWhenTheAddressIsCorrectedIsNotSentToTheNewOneToo() {
        SigningJob job = world.requested(1);
        world.dispatch.dispatch(job.id());
        world.pass(Duration.ofMinutes(5));

        world.correct.correct(
                job.id(), job.signers().get(0).id(), "ny@segl.example", null, List.of(), World.CASE_HANDLER);
        world.deliverAll();

        assertThat(world.letters).extracting(letter -> letter.to().email()).containsExactly("ny@segl.example");
    }

    @Test
    void aReminderOfADeadlineThatWasMovedIsNotSent() {
        SigningJob job = world.dispatched(1);
        world.letters.clear();
        world.pass(Duration.ofDays(6));
        world.ask.remind(job.id(), 1);

        world.moveDeadline.move(job.id(), world.now.plus(Duration.ofDays(9)), World.CASE_HANDLER);
        world.deliverAll();

        assertThat(world.letters).isEmpty();
    }

    @Test
    void aSwedishMobileIsReadAsSwedesWriteItAtHome() {
        List<Violation> faults = new ArrayList<>();

        assertThat(ContactCheck.read(null, "070-174 06 05", "", faults).mobile())
                .isEqualTo("+46701740605");
        assertThat(ContactCheck.read(null, "0046 70 174 06 05", "", faults).mobile())
                .isEqualTo("+46701740605");
        assertThat(ContactCheck.read(null, "070-174 06", "", faults).mobile()).isNull();
        assertThat(faults).extracting(Violation::code).containsExactly("mobile.wrong");
    }

    @Test
    void whatTheGatewayLosesIsSentOnThatWayAgain() {
        NoticeId notice = promisedToOneWithBoth();
        world.deliverAll();

        world.hear.lost(notice, Channel.SMS);
        world.deliverAll();

        assertThat(world.gateway.sent)
                .extracting(FakeGateway.Sent::channel)
                .containsExactly(Channel.EMAIL, Channel.SMS, Channel.SMS);
        assertThat(world.news).isEmpty();
    }

    private NoticeId promisedToOneWithBoth() {
        world.dispatch.dispatch(withBoth().id());
        return world.toDeliver.get(0);
    }

    private SigningJob withBoth() {
        SigningJob job = world.requested(1);
        world.register.put(job.signers().get(0).nationalId(), registered("kari@segl.example", "+4791234567"));
        return job;
    }

    private static Registration registered(String email, String mobile) {
        return new Registration(true, false, new ContactDetails(email, mobile), null);
    }
}
