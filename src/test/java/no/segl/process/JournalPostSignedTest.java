package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import no.segl.signingjob.JobStatus;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.WrongState;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** From the last signature until it is written off, taken back or made void. */
@EngineTest
class JournalPostSignedTest extends JournalPostInEngine {

    @Test
    void signedFiledCheckedAndWrittenOffItIsComplete() {
        signedByAll();
        assertThat(instance).isWaitingAt("checkAndFinalise").task().hasCandidateGroup("fellestjeneste");
        verify(copies, never()).promise(job.id());
        drive.decide(job, "checkAndFinalise", "finalised");
        assertThat(instance).isWaitingAt("writeOff").task().hasCandidateGroup("saksbehandler");
        drive.decide(job, "writeOff", "done");

        assertThat(instance).isEnded().hasPassed("completed");
        InOrder order = inOrder(seal, results, archive, followUp, copies);
        order.verify(seal).seal(job.id());
        order.verify(results).fileSigned(job.id());
        order.verify(archive).handOver(job.id());
        order.verify(followUp).finalise(job.id());
        order.verify(followUp).registerIncoming(job.id());
        order.verify(copies).promise(job.id());
        order.verify(followUp).writeOff(job.id());
        verify(archive, times(1)).handOver(job.id());
    }

    @Test
    void anArchiveThatIsDownIsTriedAgainWithoutFilingAnew() {
        doThrow(new IllegalStateException("archive down"))
                .doNothing()
                .when(archive)
                .handOver(job.id());
        start();
        now(JobInRound.settled(job, Outcome.SIGNED));
        process.tell(new News(job.id(), 1, What.ALL_SIGNED, null));
        assertThatThrownBy(() -> drive.run(job)).hasMessageContaining("archive down");

        drive.run(job);

        assertThat(instance).isWaitingAt("checkAndFinalise");
        verify(results, times(1)).fileSigned(job.id());
    }

    @Test
    void aRecallWhileTheArchiveIsDownEndsTheTrying() {
        doThrow(new IllegalStateException("archive down")).when(archive).handOver(job.id());
        start();
        now(JobInRound.settled(job, Outcome.SIGNED));
        process.tell(new News(job.id(), 1, What.ALL_SIGNED, null));
        assertThatThrownBy(() -> drive.run(job)).hasMessageContaining("archive down");

        tell(What.RECALLED_AFTER_SIGNING, JobStatus.RECALLED);

        assertThat(instance).isWaitingAt("decideNext").hasPassed("withdrawIncoming");
        assertThat(drive.openTasks(job)).containsExactly("decideNext");
    }

    @Test
    void aRecallBeforeItIsFinalisedWithdrawsWhatWasFiled() {
        signedByAll();

        tell(What.RECALLED_AFTER_SIGNING, JobStatus.RECALLED);

        assertThat(instance).isWaitingAt("decideNext").hasPassed("withdrawIncoming", "reopenOutgoing");
        verify(copies, never()).promise(job.id());
        InOrder order = inOrder(results, followUp);
        order.verify(results).withdrawIncoming(job.id());
        order.verify(followUp).reopenOutgoing(job.id());
    }

    @Test
    void aRecallWhileTheSealCannotBeMadeEndsTheTrying() {
        start();
        doThrow(new IllegalStateException("no time stamp")).when(seal).seal(job.id());
        now(JobInRound.settled(job, Outcome.SIGNED));
        process.tell(new News(job.id(), 1, What.ALL_SIGNED, null));
        assertThatThrownBy(() -> drive.run(job)).hasMessageContaining("no time stamp");

        tell(What.RECALLED_AFTER_SIGNING, JobStatus.RECALLED);

        assertThat(instance).isWaitingAt("decideNext");
        assertThat(drive.openTasks(job)).containsExactly("decideNext");
    }

    @Test
    void whoeverFinalisesAJobThatWasJustRecalledIsToldSo() {
        signedByAll();
        doThrow(new WrongState("finalise", JobStatus.RECALLED)).when(followUp).finalise(job.id());

        assertThatThrownBy(() -> drive.decide(job, "checkAndFinalise", "finalised"))
                .hasMessageContaining("kan ikke ferdigstilles nå");

        assertThat(instance).isWaitingAt("checkAndFinalise");
    }

    @Test
    void aJobMadeVoidBeforeItIsWrittenOffEndsThere() {
        signedByAll();
        drive.decide(job, "checkAndFinalise", "finalised");

        tell(What.VOIDED, JobStatus.VOIDED);

        assertThat(instance).isEnded().hasPassed("endedVoided");
        verify(followUp, never()).writeOff(job.id());
    }

    private void signedByAll() {
        start();
        roundEnds(What.ALL_SIGNED, Outcome.SIGNED);
    }
}
