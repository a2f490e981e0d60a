package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.junit.jupiter.api.Test;

/** What the register says of a signer, and what follows from it. */
class ReachingSignersTest {

    private final World world = new World();

    @Test
    void theRegisterIsAskedBeforeDispatchAndSaysWhoCannotBeReached() {
        SigningJob job = world.requested(1, 1);
        world.register.put(job.signers().get(0).nationalId(), Registration.UNKNOWN);

        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.MISSING);
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.NEEDS_CORRECTION);

        world.correct.correct(job.id(), job.signers().get(0).id(), null, "+4791234567", List.of(), World.CASE_HANDLER);
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
    void noAddressEndsAReservation() {
        SigningJob job = world.requested(1);
        Signer signer = job.signers().get(0);
        world.register.put(signer.nationalId(), new Registration(true, true, ContactDetails.NONE, null));
        world.lookUp.lookUp(job.id());

        assertThatThrownBy(() -> world.correct.correct(
                        job.id(), signer.id(), "kari@segl.example", null, List.of(), World.CASE_HANDLER))
                .isInstanceOfSatisfying(
                        WrongState.class, late -> assertThat(late.action()).isEqualTo("correct-contact-reserved"));

        assertThat(world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.RESERVED);
        assertThat(world.reload(job).signers().get(0).contact()).isEqualTo(ContactDetails.NONE);
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
        assertThatThrownBy(() -> world.correct.correct(
                        job.id(), signer.id(), null, "+4798765432", List.of(), World.CASE_HANDLER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("contact.noSms"));

        world.correct.correct(job.id(), signer.id(), "kari@segl.example", null, List.of(), World.CASE_HANDLER);
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
                        job.id(), job.signers().get(0).id(), "ny@segl.example", null, List.of(), World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
    }
}
