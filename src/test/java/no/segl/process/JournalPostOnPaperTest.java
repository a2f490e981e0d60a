package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Every way to paper, and from there into the case. */
@EngineTest
class JournalPostOnPaperTest extends JournalPostInEngine {

    @Test
    void whatCannotBeMendedGoesOnPaper() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        drive.decide(job, "needsCorrection", "paper");

        assertThat(instance).isWaitingAt("filePaper").hasPassed("goOnPaper", "sendOnPaper");
        InOrder order = inOrder(decisions, followUp);
        order.verify(decisions).goOnPaper(job.id());
        order.verify(followUp).sendOnPaper(job.id());
    }

    @Test
    void aReservedSignerLeadsToADecisionAndPaper() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        assertThat(instance).isWaitingAt("decideNext").variables().containsEntry("reserved", true);

        drive.decide(job, "decideNext", "paper");

        assertThat(instance).isWaitingAt("filePaper").hasPassed("goOnPaper");
    }

    @Test
    void aJobOnPaperFromTheBeginningAsksNobody() {
        process.start(JobInRound.onPaper(job));
        found();
        drive.run(job);

        assertThat(instance).isWaitingAt("filePaper").hasNotPassed("validate", "goOnPaper");
        verify(followUp).sendOnPaper(job.id());
    }

    @Test
    void whatCameOnPaperIsWrittenOffAndHandedOverAsSoonAsItIsFiled() {
        onPaper();
        assertThat(instance).isWaitingAt("filePaper").task().hasCandidateGroup("saksbehandler");

        process.tell(new News(job.id(), 1, What.PAPER_FILED, null));
        assertThat(instance).isWaitingAt("writeOffPaper").task().hasCandidateGroup("saksbehandler");
        verify(archive, never()).handOver(job.id());
        drive.decide(job, "writeOffPaper", "done");

        assertThat(instance).isEnded().hasPassed("endedOnPaper").hasNotPassed("reopenEntry", "completed");
        InOrder order = inOrder(followUp, archive);
        order.verify(followUp).writeOff(job.id());
        order.verify(archive).handOver(job.id());
    }

    @Test
    void whoeverSaysThatThePaperIsFiledIsBelievedOnlyIfItIs() {
        onPaper();

        assertThatThrownBy(() -> drive.decide(job, "filePaper", "filed")).hasMessageContaining("ikke lagt inn noe");
        assertThat(instance).isWaitingAt("filePaper");

        when(followUp.paperIsFiled(job.id())).thenReturn(true);
        drive.decide(job, "filePaper", "filed");
        assertThat(instance).isWaitingAt("writeOffPaper");
        process.tell(new News(job.id(), 1, What.PAPER_FILED, null));
        assertThat(drive.openTasks(job)).containsExactly("writeOffPaper");
    }

    @Test
    void paperThatIsFiledBeforeTheProcessWaitsForItIsToldAgain() {
        when(validation.validate(job.id())).thenReturn(false);
        doThrow(new IllegalStateException("archive down"))
                .doNothing()
                .when(followUp)
                .sendOnPaper(job.id());
        start();
        now(JobInRound.onPaper(job));
        assertThatThrownBy(() -> drive.decide(job, "needsCorrection", "paper")).hasMessageContaining("archive down");

        assertThatThrownBy(() -> process.tell(new News(job.id(), 1, What.PAPER_FILED, null)))
                .hasMessageContaining("yet");
        drive.run(job);
        process.tell(new News(job.id(), 1, What.PAPER_FILED, null));

        assertThat(instance).isWaitingAt("writeOffPaper");
    }

    private void onPaper() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        now(JobInRound.onPaper(job));
        drive.decide(job, "decideNext", "paper");
    }
}
