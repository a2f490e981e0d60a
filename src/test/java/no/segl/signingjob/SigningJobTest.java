package no.segl.signingjob;

import static no.segl.signingjob.SigningJobFixture.NOON;
import static no.segl.signingjob.SigningJobFixture.OSLO;
import static no.segl.signingjob.SigningJobFixture.POLICY;
import static no.segl.signingjob.SigningJobFixture.active;
import static no.segl.signingjob.SigningJobFixture.completed;
import static no.segl.signingjob.SigningJobFixture.draft;
import static no.segl.signingjob.SigningJobFixture.signedByAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    /** Every action on a job in every state: what the table does not allow is refused and says so. */
    @TestFactory
    Stream<DynamicTest> everyStateAllowsExactlyItsOwnActions() {
        Map<String, Set<String>> allowed = Map.ofEntries(
                Map.entry("draft", Set.of("check", "dispatch", "paper", "close")),
                Map.entry("needs correction", Set.of("check", "correct", "resend", "paper", "close")),
                Map.entry("active", Set.of("move", "sign", "reject", "recall", "give up")),
                Map.entry("active, deadline passed", Set.of("recall", "give up", "expire")),
                Map.entry("all have signed", Set.of("recall", "seal")),
                Map.entry("signed", Set.of("recall", "finalise")),
                Map.entry("finalised", Set.of("complete", "void", "finalise")),
                Map.entry("completed", Set.of("void")),
                Map.entry("rejected", Set.of("correct", "recall", "resend", "paper", "close")),
                Map.entry("expired", Set.of("correct", "resend", "paper", "close")),
                Map.entry("recalled", Set.of("correct", "resend", "paper", "close")),
                Map.entry("undeliverable", Set.of("correct", "resend", "paper", "close")),
                Map.entry("on paper", Set.of()),
                Map.entry("closed", Set.of()),
                Map.entry("voided", Set.of()));
        return states().entrySet().stream()
                .flatMap(state -> ACTIONS.entrySet().stream()
                        .map(action -> DynamicTest.dynamicTest(state.getKey() + ": " + action.getKey(), () -> {
                            boolean may = allowed.get(state.getKey()).contains(action.getKey());
                            if (may) {
                                assertThat(action.getValue().apply(state.getValue()))
                                        .isNotNull();
                            } else {
                                assertThatThrownBy(() -> action.getValue().apply(state.getValue()))
                                        .isInstanceOf(WrongState.class);
                            }
                        })));
    }

    private static Map<String, SigningJob> states() {
        SigningJob active = active(1, 1);
        SigningJob late = active.deadlineMoved(NOON.plusMillis(1), NOON, OSLO);
        SigningJob signed = signedByAll(active).sealed();
        return Map.ofEntries(
                Map.entry("draft", draft(1, 1)),
                Map.entry("needs correction", draft(1, 1).checked(false)),
                Map.entry("active", active),
                Map.entry("active, deadline passed", late),
                Map.entry("all have signed", signedByAll(active)),
                Map.entry("signed", signed),
                Map.entry("finalised", signed.finalisedNow()),
                Map.entry("completed", completed()),
                Map.entry("rejected", active.rejected(active.signers().get(0).id(), "nei", NOON)),
                Map.entry("expired", late.expired(LATER)),
                Map.entry("recalled", active.recalled(NOON)),
                Map.entry("undeliverable", active.givenUp(NOON)),
                Map.entry("on paper", active.recalled(NOON).onPaper()),
                Map.entry("closed", active.recalled(NOON).closed()),
                Map.entry("voided", completed().voided(NOON)));
    }

    private static final Instant LATER = NOON.plusSeconds(1);

    private static final Map<String, UnaryOperator<SigningJob>> ACTIONS = Map.ofEntries(
            Map.entry("check", job -> job.checked(true)),
            Map.entry("dispatch", job -> job.dispatched(LATER, OSLO)),
            Map.entry("move", job -> job.deadlineMoved(LATER.plusSeconds(60), LATER, OSLO)),
            Map.entry("sign", job -> job.signed(job.signers().get(0).id(), LATER)),
            Map.entry("reject", job -> job.rejected(job.signers().get(0).id(), "nei", LATER)),
            Map.entry("recall", job -> job.recalled(LATER)),
            Map.entry("give up", job -> job.givenUp(LATER)),
            Map.entry("expire", job -> job.expired(LATER)),
            Map.entry("seal", SigningJob::sealed),
            Map.entry("finalise", SigningJob::finalisedNow),
            Map.entry("complete", SigningJob::completed),
            Map.entry("correct", job -> job.signersCorrected(job.signers())),
            Map.entry("void", job -> job.voided(NOON)),
            Map.entry("resend", job -> job.resent(POLICY, RequestedTime.AS_THE_TABLES_SAY)),
            Map.entry("paper", SigningJob::onPaper),
            Map.entry("close", SigningJob::closed));
}
