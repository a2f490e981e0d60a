package no.segl.signingjob;

import static no.segl.signingjob.SigningJobFixture.NOON;
import static no.segl.signingjob.SigningJobFixture.OSLO;
import static no.segl.signingjob.SigningJobFixture.POLICY;
import static no.segl.signingjob.SigningJobFixture.active;
import static no.segl.signingjob.SigningJobFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningJobTest {

    private static final Instant SECOND_BEFORE_DEADLINE =
            NOON.plus(Duration.ofDays(7)).minusSeconds(1);

    @Test
    void theDaysToSignBeginAtTheDispatchAndTheReminderComesOneDayBefore() {
        SigningJob job = active(1, 1);

        assertThat(job.status()).isEqualTo(JobStatus.ACTIVE);
        assertThat(job.round().deadline()).isEqualTo("2026-03-09T11:00:00Z");
        assertThat(job.round().remindAt()).isEqualTo("2026-03-08T11:00:00Z");
    }

    @Test
    void theDeadlineFallsOnTheSameWallClockTimeWhenClocksChange() {
        Instant elevenOnAWinterDay = Instant.parse("2026-03-27T10:00:00Z");

        SigningJob job = draft(1).dispatched(elevenOnAWinterDay, OSLO);

        assertThat(job.round().deadline().atZone(OSLO).toLocalDateTime()).hasToString("2026-04-03T11:00");
        assertThat(job.round().remindAt().atZone(OSLO).toLocalDateTime()).hasToString("2026-04-02T11:00");
    }

    @Test
    void aReminderWhoseTimeIsPastIsSkipped() {
        SigningJob job = active(1).deadlineMoved(NOON.plus(Duration.ofHours(3)), NOON, OSLO);

        assertThat(job.round().remindAt()).isNull();
    }

    @Test
    void theLastOfAllSettlesTheRoundAndTheJobStaysActiveUntilItIsSealed() {
        SigningJob job = active(1, 1);

        SigningJob one = job.signed(job.signers().get(0).id(), NOON);
        SigningJob both = one.signed(job.signers().get(1).id(), NOON);

        assertThat(one.round().isSettled()).isFalse();
        assertThat(both.round().outcome()).isEqualTo(Outcome.SIGNED);
        assertThat(both.status()).isEqualTo(JobStatus.ACTIVE);
        assertThat(both.sealed().status()).isEqualTo(JobStatus.SIGNED);
    }

    @Test
    void theLastOfAGroupPassesTheTurnToTheNext() {
        SigningJob job = active(1, 2, 2);
        Signer second = job.signers().get(1);

        SigningJob next = job.signed(job.signers().get(0).id(), NOON);

        assertThat(job.isOpenFor(second, NOON)).isFalse();
        assertThat(next.round().group()).isEqualTo(2);
        assertThat(next.pending())
                .containsExactly(next.signers().get(1), next.signers().get(2));
    }

    @Test
    void groupsNeedNotBeginAtOneNorFollowEachOther() {
        SigningJob job = active(3, 7);

        SigningJob next = job.signed(job.signers().get(0).id(), NOON);

        assertThat(job.round().group()).isEqualTo(3);
        assertThat(next.round().group()).isEqualTo(7);
    }

    @Test
    void aSignatureCountsUntilTheDeadlineAndNotFromThenOn() {
        SigningJob job = active(1);
        SignerId signer = job.signers().get(0).id();

        assertThat(job.signed(signer, SECOND_BEFORE_DEADLINE).round().outcome()).isEqualTo(Outcome.SIGNED);
        assertThatThrownBy(() -> job.signed(signer, job.round().deadline())).isInstanceOf(WrongState.class);
    }

    @Test
    void nobodySignsTwice() {
        SigningJob job = active(1, 1);
        SignerId signer = job.signers().get(0).id();

        assertThatThrownBy(() -> job.signed(signer, NOON).signed(signer, NOON)).isInstanceOf(WrongState.class);
    }

    @Test
    void oneRejectionEndsTheRoundForAllAndKeepsTheSignatureThatStands() {
        SigningJob job = firstSigned(active(1, 1, 1));

        SigningJob rejected = job.rejected(job.signers().get(1).id(), "feil dato", NOON);

        assertThat(rejected.status()).isEqualTo(JobStatus.REJECTED);
        assertThat(rejected.signers())
                .extracting(Signer::status)
                .containsExactly(SignerStatus.SIGNED, SignerStatus.REJECTED, SignerStatus.NOT_APPLICABLE);
        assertThat(rejected.signers().get(1).reason()).isEqualTo("feil dato");
    }

    @Test
    void aNewRoundAsksEverybodyAnewUnderWhatTheTablesSayNow() {
        SigningJob expired = firstSigned(active(1, 1)).expired(NOON.plus(Duration.ofDays(7)));

        SigningJob resent = expired.resent(POLICY, RequestedTime.AS_THE_TABLES_SAY);

        assertThat(resent.round()).isEqualTo(Round.first().next());
        assertThat(resent.signers()).allMatch(signer -> signer.status() == SignerStatus.WAITING);
        assertThat(resent.id()).isEqualTo(expired.id());
    }

    @Test
    void aCorrectedContactWinsAndTheSignerIsAskedAgain() {
        SigningJob job = active(1);
        Signer lost = job.signers().get(0);
        SigningJob fault = job.withSigner(lost.id(), s -> s.withStatus(SignerStatus.CONTACT_INFORMATION_MISSING));

        var details = new no.segl.signingjob.notice.ContactDetails("ny@segl.example", null);
        Signer found = fault.contactCorrected(lost.id(), details).signer(lost.id());

        assertThat(found.contactCorrected()).isTrue();
        assertThat(found.contact()).isEqualTo(details);
        assertThat(found.status()).isEqualTo(SignerStatus.WAITING);
    }

    @Test
    void aJobHasOneToTenSigners() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft(new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        withSigners(Collections.nCopies(11, draft(1).signers().get(0))));
    }

    private static SigningJob firstSigned(SigningJob job) {
        return job.signed(job.signers().get(0).id(), NOON);
    }

    private static SigningJob withSigners(List<Signer> signers) {
        SigningJob job = draft(1);
        return new SigningJob(
                job.id(),
                job.kind(),
                job.ownerGroup(),
                job.createdBy(),
                job.title(),
                job.language(),
                job.sender(),
                job.requested(),
                job.policy(),
                job.place(),
                job.status(),
                job.round(),
                signers,
                false,
                NOON);
    }
}
