package no.segl.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.News.What;
import org.junit.jupiter.api.Test;

/** A contract that is signed on paper instead. */
@EngineTest
class ApprenticeshipOnPaperInModelTest extends ApprenticeshipInEngine {

    @Test
    void oneWhoIsReservedLeadsToPaperWithoutAReview() {
        when(check.check(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        assertThat(instance).isWaitingAt("decideNext").variables().containsEntry("reserved", true);

        drive.decide(job, "decideNext", "paper");

        assertThat(instance).isWaitingAt("filePaper").hasPassed("sendOnPaper").hasNotPassed("review");
    }

    @Test
    void whatComesBackOnPaperIsWrittenOffAndHandedOver() {
        when(check.check(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        drive.decide(job, "decideNext", "paper");
        now(JobInRound.onPaper(job));
        assertThatThrownBy(() -> drive.decide(job, "filePaper", "filed")).isInstanceOf(RuntimeException.class);

        tell(What.PAPER_FILED);
        assertThat(instance).isWaitingAt("writeOffPaper").hasPassed("paperFiled");
        drive.decide(job, "writeOffPaper", "done");

        assertThat(instance).isEnded().hasPassed("endedOnPaper");
        verify(followUp).writeOff(job.id());
        verify(archive).handOver(job.id());
    }

    @Test
    void whatWasFiledOnPaperMayBeSaidInTheTaskToo() {
        when(check.check(job.id())).thenReturn(ContactFindings.MISSING);
        start();
        drive.decide(job, "needsCorrection", "paper");
        when(followUp.paperIsFiled(job.id())).thenReturn(true);

        drive.decide(job, "filePaper", "filed");

        assertThat(instance).isWaitingAt("writeOffPaper").hasPassed("goOnPaper");
    }
}
