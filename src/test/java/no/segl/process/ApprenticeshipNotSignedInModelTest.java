package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import no.segl.signingjob.JobStatus;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.WrongState;
import org.junit.jupiter.api.Test;

/** A contract that is sent and comes to nothing, or to something else: who decides, and what ends it. */
@EngineTest
class ApprenticeshipNotSignedInModelTest extends ApprenticeshipInEngine {

    @Test
    void expiredItIsSentAnewInASecondRoundAndNotReviewedAgain() {
        reviewed();
        now(JobInRound.settled(job, Outcome.EXPIRED));
        drive.fireTimer(job, "deadlinePassed");
        assertThat(instance).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
        verify(results, never()).fileExpired(job.id());
        when(decisions.resend(job.id())).thenReturn(2);
        SigningJob second = JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null);
        now(second);

        drive.decide(job, "decideNext", "resend");

        assertThat(instance).variables().containsEntry("round", 2).containsEntry("outcome", null);
        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        now(JobInRound.settled(second, Outcome.SIGNED));
        process.tell(new News(job.id(), 2, What.ALL_SIGNED, null));
        drive.run(job);
        assertThat(instance).isEnded().hasPassed("archived");
    }

    @Test
    void rejectedItIsDecidedAndClosed() {
        reviewed();
        roundEnds(What.REJECTED, Outcome.REJECTED);

        drive.decide(job, "decideNext", "close");

        assertThat(instance).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
    }

    @Test
    void recalledItIsDecided() {
        reviewed();

        roundEnds(What.RECALLED, Outcome.RECALLED);

        assertThat(instance).isWaitingAt("decideNext");
    }

    @Test
    void recalledJustBeforeItIsFinalisedItIsDecidedAnew() {
        doThrow(new WrongState("finalise", JobStatus.RECALLED)).when(followUp).finalise(job.id());
        reviewed();
        assertThatThrownBy(() -> roundEnds(What.ALL_SIGNED, Outcome.SIGNED)).isInstanceOf(RuntimeException.class);

        now(JobInRound.settled(job, Outcome.SIGNED, JobStatus.RECALLED));
        tell(What.RECALLED_AFTER_SIGNING);

        assertThat(instance).isWaitingAt("decideNext").hasPassed("recalledAfterSigning", "reopenOutgoing");
        verify(results, never()).fileSigned(job.id());
    }

    @Test
    void replacedWhileItIsOutNothingRunsAnyMore() {
        reviewed();

        now(JobInRound.settled(job, Outcome.RECALLED, JobStatus.CLOSED));
        tell(What.REPLACED);

        assertThat(instance).isEnded().hasPassed("endedReplaced");
        assertThat(drive.openTasks(job)).isEmpty();
        assertThat(drive.isRunning(job)).isFalse();
    }

    @Test
    void replacedUnderReviewTheTaskIsGone() {
        start();

        now(JobInRound.inStatus(job, JobStatus.CLOSED));
        tell(What.REPLACED);

        assertThat(instance).isEnded().hasPassed("endedReplaced");
    }

    @Test
    void madeVoidWhileTheArchiveIsDownTheTryingEnds() {
        doThrow(new IllegalStateException("archive down")).when(archive).handOver(job.id());
        reviewed();
        assertThatThrownBy(() -> roundEnds(What.ALL_SIGNED, Outcome.SIGNED)).hasMessageContaining("archive down");

        now(JobInRound.settled(job, Outcome.SIGNED, JobStatus.VOIDED));
        tell(What.VOIDED);

        assertThat(instance).isEnded().hasPassed("endedVoided");
        assertThat(drive.isRunning(job)).isFalse();
    }
}
