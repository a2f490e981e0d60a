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
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.api.Test;

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
        world.correct.correct(job.id(), lost.id(), "ny@segl.example", null, World.CASE_HANDLER);
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

    @Test
    void theRegisterIsAskedBeforeDispatchAndSaysWhoCannotBeReached() {
        SigningJob job = world.requested(1, 1);
        world.register.put(job.signers().get(0).nationalId(), Registration.UNKNOWN);

        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.MISSING);
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.NEEDS_CORRECTION);

        world.correct.correct(job.id(), job.signers().get(0).id(), null, "+4791234567", World.CASE_HANDLER);
        assertThat(world.validate.validate(job.id())).isTrue();
        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.ALL_REACHABLE);
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.DRAFT);
    }

    @Test
    void oneWhoIsReservedIsNotSentAnythingDigital() {
        SigningJob job = world.requested(1);
        world.register.put(job.signers().get(0).nationalId(), new Registration(true, true, ContactDetails.NONE, null));

        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.RESERVED);
        assertThat(world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.RESERVED);
        assertThat(world.toDeliver).isEmpty();
    }

    @Test
    void oneWhoIsReservedByTheTimeOfTheReminderIsToldNothingAndStaffDecideOnce() {
        SigningJob job = world.dispatched(1, 1);
        Signer signer = job.signers().get(0);
        world.letters.clear();
        world.register.put(signer.nationalId(), new Registration(true, true, ContactDetails.NONE, null));

        world.pass(Duration.ofDays(6));
        world.ask.remind(job.id(), 1);
        world.deliverAll();
        world.portal.brokenOff(job.id(), signer.nationalId());
        world.ask.remindBrokenOff(job.id(), 1, signer.id());
        world.deliverAll();

        assertThat(world.letters).hasSize(1);
        assertThat(world.reload(job).signer(signer.id()).status()).isEqualTo(SignerStatus.RESERVED);
        assertThat(world.news).extracting(News::what).containsOnlyOnce(News.What.CONTACT_FAULT);

        world.giveUp.giveUp(job.id(), 1);
        assertThat(world.reload(job).signers())
                .extracting(Signer::status)
                .containsExactly(SignerStatus.RESERVED, SignerStatus.NOT_APPLICABLE);
    }

    @Test
    void oneWhoReservedAfterwardsMaySignAllTheSame() {
        SigningJob job = world.dispatched(1);
        world.register.put(job.signers().get(0).nationalId(), new Registration(true, true, ContactDetails.NONE, null));
        world.pass(Duration.ofDays(6));
        world.ask.remind(job.id(), 1);
        world.deliverAll();

        world.signs(job, 0);

        assertThat(world.reload(job).round().outcome()).isEqualTo(Outcome.SIGNED);
    }

    @Test
    void oneWhomTheRegisterKnowsByMobileAloneIsNotReachedWithoutSms() {
        world.gateway.sendsSms = false;
        SigningJob job = world.requested(1);
        Signer signer = job.signers().get(0);
        world.register.put(
                signer.nationalId(), new Registration(true, false, new ContactDetails(null, "+4791234567"), null));

        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.MISSING);
        assertThatThrownBy(() -> world.correct.correct(job.id(), signer.id(), null, "+4798765432", World.CASE_HANDLER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("contact.noSms"));

        world.correct.correct(job.id(), signer.id(), "kari@segl.example", null, World.CASE_HANDLER);
        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.ALL_REACHABLE);
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        assertThat(world.letters).extracting(letter -> letter.to().email()).containsExactly("kari@segl.example");
    }

    @Test
    void theSendersOwnEmailIsUsedWhereTheRegistersDetailsCannotBe() {
        world.gateway.sendsSms = false;
        SigningJob job = world.request.request(
                NewJobFixture.withSigners(List.of(
                        new NewJob.NewSigner("17912099997", "Kari", null, null, null, "kari@segl.example", null))),
                World.PDF,
                World.CASE_HANDLER);
        world.register.put(
                job.signers().get(0).nationalId(),
                new Registration(true, false, new ContactDetails(null, "+4791234567"), null));

        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.ALL_REACHABLE);
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        assertThat(world.letters).extracting(letter -> letter.to().email()).containsExactly("kari@segl.example");
    }

    @Test
    void whoeverHasSignedNeedsNoCorrection() {
        SigningJob job = world.dispatched(1, 1);
        world.signs(job, 0);

        assertThatThrownBy(() -> world.correct.correct(
                        job.id(), job.signers().get(0).id(), "ny@segl.example", null, World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
    }

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
        world.correct.correct(job.id(), job.signers().get(0).id(), "ny@segl.example", null, World.CASE_HANDLER);
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

        world.correct.correct(job.id(), job.signers().get(0).id(), "ny@segl.example", null, World.CASE_HANDLER);
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
