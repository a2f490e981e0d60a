package no.segl.signingjob;

import static no.segl.signingjob.SigningJobFixture.NOON;
import static no.segl.signingjob.SigningJobFixture.OSLO;
import static no.segl.signingjob.SigningJobFixture.POLICY;
import static no.segl.signingjob.SigningJobFixture.active;
import static no.segl.signingjob.SigningJobFixture.completed;
import static no.segl.signingjob.SigningJobFixture.draft;
import static no.segl.signingjob.SigningJobFixture.signedByAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every action on a job in every state: what the table does not allow is refused and says so. */
class JobStatesTest {

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
}
