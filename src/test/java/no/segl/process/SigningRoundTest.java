package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.verify;

import java.util.Date;
import java.util.Map;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RecallJob;
import no.segl.signingjob.SealDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way out of signing-round.bpmn. */
@EngineTest
class SigningRoundTest extends RoundInEngine {

    @Autowired
    private SealDocument seal;

    @Autowired
    private RecallJob recalls;

    @Test
    void waitsForTheSignersUntilTheDeadline() {
        assertThat(round).isWaitingAt("activeJob");
        assertThat(round).variables().containsEntry("deadline", Date.from(DEADLINE));
        assertThat(drive.task(job, "activeJob").getDueDate()).isEqualTo(Date.from(DEADLINE));
        assertThat(drive.timer(job, "deadlinePassed").getDuedate()).isEqualTo(Date.from(DEADLINE));
        assertThat(drive.timer(job, "reminderDue").getDuedate()).isEqualTo(Date.from(REMINDER));
    }

    @Test
    void whenAllHaveSignedTheDocumentIsSealed() {
        endsBy(What.ALL_SIGNED, Outcome.SIGNED);

        assertThat(round).isEnded().hasPassed("allSigned", "seal", "endedSigned");
        verify(seal).seal(job.id());
    }

    @Test
    void oneRejectionEndsIt() {
        endsBy(What.REJECTED, Outcome.REJECTED);

        assertThat(round).isEnded().hasPassed("rejected", "endedUnsigned").hasNotPassed("seal");
    }

    @Test
    void aRecallEndsIt() {
        endsBy(What.RECALLED, Outcome.RECALLED);

        assertThat(round).isEnded().hasPassed("recalled", "endedUnsigned").hasNotPassed("seal");
    }

    @Test
    void thePassedDeadlineEndsIt() {
        now(JobInRound.settled(job, Outcome.EXPIRED));

        drive.fireTimer(job, "deadlinePassed");

        assertThat(round).isEnded().hasPassed("deadlinePassed", "timeUp", "endedUnsigned");
        assertThat(drive.openTasks(job)).isEmpty();
    }

    @Test
    void whatWasStoredFirstCountsWhateverWokeTheProcess() {
        now(JobInRound.settled(job, Outcome.SIGNED));

        drive.fireTimer(job, "deadlinePassed");

        assertThat(round).isEnded().hasPassed("endedSigned");
    }

    @Test
    void completingTheActiveJobRecallsIt() {
        now(JobInRound.settled(job, Outcome.RECALLED));

        drive.complete(job, "activeJob", Map.of("decision", "recall", "reason", "wrong-document"));

        verify(recalls).recallIfOpen(job.id(), 1, "wrong-document");
        assertThat(round).isEnded().hasPassed("takenBack", "endedUnsigned");
    }

    @Test
    void whoeverRecallsARoundThatHasJustEndedOtherwiseIsToldSo() {
        now(JobInRound.settled(job, Outcome.SIGNED));

        assertThatThrownBy(() ->
                        drive.complete(job, "activeJob", Map.of("decision", "recall", "reason", "wrong-document")))
                .hasMessageContaining("ble ikke trukket tilbake");

        assertThat(round).isWaitingAt("activeJob");
    }
}
