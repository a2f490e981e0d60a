package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import no.segl.signingjob.JobStatus;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.WrongState;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** What minutes.bpmn does with minutes that all have adjusted. */
@EngineTest
class MinutesAdjustedInModelTest extends MinutesInEngine {

    @Test
    void adjustedByAllTheyAreFinalisedArchivedAndAnnounced() {
        adjustedByAll();
        assertThat(instance).isWaitingAt("checkAndFinalise").task().hasCandidateGroup("sekreterare");
        verify(results, never()).fileSigned(job.id());
        drive.decide(job, "checkAndFinalise", "finalised");

        assertThat(instance).isEnded().hasPassed("archived");
        InOrder order = inOrder(seal, followUp, results, archive, announcement, copies);
        order.verify(seal).seal(job.id());
        order.verify(followUp).finalise(job.id());
        order.verify(results).fileSigned(job.id());
        order.verify(followUp).registerIncoming(job.id());
        order.verify(archive).handOver(job.id());
        order.verify(announcement).announce(job.id());
        order.verify(copies).promise(job.id());
        order.verify(followUp).complete(job.id());
        verify(followUp, never()).writeOff(job.id());
    }

    @Test
    void theSecretarysGroupHasTheTaskOfTheRunningRoundInSwedish() {
        start();

        var task = drive.task(job, "activeJob");

        assertThat(task.getName()).isEqualTo("Aktivt uppdrag");
        assertThat(task).hasCandidateGroup("sekreterare");
    }

    @Test
    void recalledAfterAllHaveAdjustedTheyAreDecidedAnew() {
        adjustedByAll();

        now(JobInRound.settled(job, Outcome.SIGNED, JobStatus.RECALLED));
        tell(What.RECALLED_AFTER_SIGNING);

        assertThat(instance).isWaitingAt("decideNext").hasPassed("recalledAfterSigning", "reopenOutgoing");
        assertThat(drive.openTasks(job)).containsExactly("decideNext");
    }

    @Test
    void whoeverFinalisesMinutesThatWereJustRecalledIsToldSo() {
        adjustedByAll();
        doThrow(new WrongState("finalise", JobStatus.RECALLED)).when(followUp).finalise(job.id());

        assertThatThrownBy(() -> drive.decide(job, "checkAndFinalise", "finalised"))
                .isInstanceOf(RuntimeException.class);

        assertThat(instance).isWaitingAt("checkAndFinalise");
    }
}
