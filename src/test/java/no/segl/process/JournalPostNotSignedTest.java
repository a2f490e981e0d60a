package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
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
import org.mockito.InOrder;

/** After a round that not all have signed. */
@EngineTest
class JournalPostNotSignedTest extends JournalPostInEngine {

    @Test
    void anExpiredRoundIsFiledWrittenOffReopenedAndResent() {
        expired();
        assertThat(instance).isWaitingAt("writeOff").hasPassed("fileExpired").hasNotPassed("fileSigned", "sendCopies");
        verify(archive, never()).handOver(job.id());
        drive.decide(job, "writeOff", "done");
        InOrder order = inOrder(followUp, archive);
        order.verify(followUp).writeOff(job.id());
        order.verify(archive).handOver(job.id());
        assertThat(instance).isWaitingAt("reopenEntry").task().hasCandidateGroup("fellestjeneste");
        drive.decide(job, "reopenEntry", "done");
        assertThat(instance).isWaitingAt("decideNext").task().hasCandidateGroup("saksbehandler");
        verify(followUp).reopenOutgoing(job.id());

        when(decisions.resend(job.id())).thenReturn(2);
        now(JobInRound.inRound(job, 2));
        now(JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null));
        drive.decide(job, "decideNext", "resend");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        assertThat(instance).variables().containsEntry("round", 2).containsEntry("outcome", null);
    }

    @Test
    void aSecondRoundIsSignedLikeTheFirst() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);
        when(decisions.resend(job.id())).thenReturn(2);
        SigningJob second = JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null);
        now(second);
        drive.decide(job, "decideNext", "resend");

        now(JobInRound.settled(second, Outcome.SIGNED));
        process.tell(new News(job.id(), 2, What.ALL_SIGNED, null));
        drive.run(job);

        assertThat(instance).isWaitingAt("checkAndFinalise");
    }

    @Test
    void newsOfAnOldRoundNeverHitsANewerOne() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);
        when(decisions.resend(job.id())).thenReturn(2);
        now(JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null));
        drive.decide(job, "decideNext", "resend");

        process.tell(new News(job.id(), 1, What.REJECTED, null));
        process.tell(new News(job.id(), 1, What.RECALLED, null));

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void aRejectedRoundIsReopenedByItselfAndDecided() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);

        assertThat(instance).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
        drive.decide(job, "decideNext", "close");
        assertThat(instance).isEnded().hasPassed("endedClosed");
        verify(results, never()).fileSigned(job.id());
    }

    @Test
    void aRecalledRoundIsReopenedByItselfAndDecided() {
        start();
        roundEnds(What.RECALLED, Outcome.RECALLED);

        assertThat(instance).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
    }

    @Test
    void aRoundGivenUpIsReopenedByItselfAndDecided() {
        start();
        now(JobInRound.settled(job, Outcome.UNDELIVERABLE));
        drive.fireTimer(job, "deadlinePassed");

        assertThat(instance).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
    }

    @Test
    void aResendThatIsNotPossibleIsRefusedInPlainWords() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);
        doThrow(new WrongState("resend", JobStatus.CLOSED)).when(decisions).resend(job.id());

        assertThatThrownBy(() -> drive.decide(job, "decideNext", "resend"))
                .hasMessageContaining("kan ikke sendes på nytt nå");

        assertThat(instance).isWaitingAt("decideNext");
    }

    private void expired() {
        start();
        now(JobInRound.settled(job, Outcome.EXPIRED));
        drive.fireTimer(job, "deadlinePassed");
    }

    @Test
    void replacedWhileItIsOutNothingRunsAnyMore() {
        start();

        now(JobInRound.settled(job, Outcome.RECALLED, JobStatus.CLOSED));
        process.tell(new News(job.id(), 1, What.REPLACED, null));
        drive.run(job);

        assertThat(instance).isEnded().hasPassed("endedReplaced");
        assertThat(drive.isRunning(job)).isFalse();
    }
}
