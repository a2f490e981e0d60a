package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import no.segl.signingjob.ContactFindings;
import org.junit.jupiter.api.Test;

/** What forbids that it is sent is mended, or it is closed. */
@EngineTest
class JournalPostNotSentTest extends JournalPostInEngine {

    @Test
    void whatForbidsAStartIsMendedAndTriedAgain() {
        when(validation.validate(job.id())).thenReturn(false, true);
        start();
        assertThat(instance).isWaitingAt("needsCorrection");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void whatCannotBeMendedIsClosed() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        drive.decide(job, "needsCorrection", "close");

        assertThat(instance).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
    }

    @Test
    void oneWhoCannotBeReachedBringsItBackToTheCaseHandler() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        start();
        assertThat(instance).isWaitingAt("needsCorrection");
        assertThat(instance).variables().containsEntry("reserved", false);

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }
}
