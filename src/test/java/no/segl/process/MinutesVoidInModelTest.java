package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import no.segl.signingjob.JobStatus;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import org.junit.jupiter.api.Test;

/** Where minutes.bpmn ends when minutes are made void. */
@EngineTest
class MinutesVoidInModelTest extends MinutesInEngine {

    @Test
    void madeVoidWhileTheyAreOutNothingRunsAnyMore() {
        start();

        makeVoid(Outcome.RECALLED);

        assertThat(instance).isEnded().hasPassed("endedVoided");
        assertThat(drive.openTasks(job)).isEmpty();
        assertThat(drive.isRunning(job)).isFalse();
    }

    @Test
    void madeVoidAfterARejectionTheDecisionIsGone() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);

        makeVoid(Outcome.REJECTED);

        assertThat(instance).isEnded().hasPassed("endedVoided");
    }

    @Test
    void madeVoidBeforeTheyAreFinalisedTheyAreNotArchived() {
        adjustedByAll();

        makeVoid(Outcome.SIGNED);

        assertThat(instance).isEnded().hasPassed("endedVoided");
        verify(results, never()).fileSigned(job.id());
    }

    @Test
    void madeVoidWhileTheArchiveIsDownTheTryingEnds() {
        doThrow(new IllegalStateException("archive down")).when(archive).handOver(job.id());
        adjustedByAll();
        assertThatThrownBy(() -> drive.decide(job, "checkAndFinalise", "finalised"))
                .hasMessageContaining("archive down");

        makeVoid(Outcome.SIGNED);

        assertThat(instance).isEnded().hasPassed("endedVoided");
        verify(announcement, never()).announce(job.id());
        assertThat(drive.isRunning(job)).isFalse();
    }

    private void makeVoid(Outcome outcome) {
        now(JobInRound.settled(job, outcome, JobStatus.VOIDED));
        tell(What.VOIDED);
    }
}
