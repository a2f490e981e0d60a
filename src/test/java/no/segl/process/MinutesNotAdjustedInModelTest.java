package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SigningJob;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Every way of minutes.bpmn where not all adjust: mended, decided anew, on paper, closed. */
@EngineTest
class MinutesNotAdjustedInModelTest extends MinutesInEngine {

    @Test
    void rejectedTheyAreDecidedSentAnewAndAdjustedInASecondRound() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);
        assertThat(instance)
                .isWaitingAt("decideNext")
                .hasPassed("reopenOutgoing")
                .task()
                .hasCandidateGroup("sekreterare");
        when(decisions.resend(job.id())).thenReturn(2);
        SigningJob second = JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null);
        now(second);
        drive.decide(job, "decideNext", "resend");
        assertThat(instance).variables().containsEntry("round", 2).containsEntry("outcome", null);

        now(JobInRound.settled(second, Outcome.SIGNED));
        process.tell(new News(job.id(), 2, What.ALL_SIGNED, null));
        drive.run(job);

        assertThat(instance).isWaitingAt("checkAndFinalise");
    }

    @Test
    void recalledTheyAreDecidedAndClosed() {
        start();
        roundEnds(What.RECALLED, Outcome.RECALLED);

        drive.decide(job, "decideNext", "close");

        assertThat(instance).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
    }

    @Test
    void expiredTheyAreTheSecretarysAndNobodyElses() {
        start();
        now(JobInRound.settled(job, Outcome.EXPIRED));
        drive.fireTimer(job, "deadlinePassed");

        assertThat(instance).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
        drive.decide(job, "decideNext", "paper");
        assertThat(instance).isWaitingAt("confirmPaper").task().hasCandidateGroup("sekreterare");
        verify(decisions).goOnPaper(job.id());
        verify(results, never()).fileExpired(job.id());
    }

    @Test
    void whatIsAdjustedOnPaperIsFiledArchivedAndAnnouncedToo() {
        onPaper();
        assertThatThrownBy(() -> drive.decide(job, "confirmPaper", "adjusted")).isInstanceOf(RuntimeException.class);
        assertThat(instance).isWaitingAt("confirmPaper");
        when(followUp.paperIsFiled(job.id())).thenReturn(true);
        process.tell(new News(job.id(), 1, What.PAPER_FILED, null));

        drive.decide(job, "confirmPaper", "adjusted");

        assertThat(instance).isEnded().hasPassed("endedOnPaper");
        InOrder order = inOrder(followUp, archive, announcement);
        order.verify(followUp).writeOff(job.id());
        order.verify(archive).handOver(job.id());
        order.verify(announcement).announcePaper(job.id());
        verify(announcement, never()).announce(job.id());
    }

    @Test
    void whatIsNeverAdjustedOnPaperIsNotAnnounced() {
        onPaper();
        when(followUp.paperIsFiled(job.id())).thenReturn(true);

        drive.decide(job, "confirmPaper", "notAdjusted");

        assertThat(instance).isEnded().hasPassed("endedOnPaper").hasNotPassed("announcePaper");
        verify(archive).handOver(job.id());
    }

    private void onPaper() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        now(JobInRound.onPaper(job));
        drive.decide(job, "decideNext", "paper");
    }

    @Test
    void whatForbidsAStartIsMendedAndTriedAgain() {
        when(validation.validate(job.id())).thenReturn(false, true);
        start();
        assertThat(instance).isWaitingAt("needsCorrection").task().hasCandidateGroup("sekreterare");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void oneWhoCannotBeReachedIsMendedOrItGoesOnPaper() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.MISSING);
        start();
        assertThat(instance).isWaitingAt("needsCorrection");

        drive.decide(job, "needsCorrection", "paper");

        assertThat(instance).isWaitingAt("confirmPaper").hasPassed("goOnPaper");
    }

    @Test
    void whatCannotBeMendedIsClosed() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        drive.decide(job, "needsCorrection", "close");

        assertThat(instance).isEnded().hasPassed("endedClosed");
    }

    @Test
    void oneWhoIsReservedLeadsToADecision() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.RESERVED);
        start();

        assertThat(instance).isWaitingAt("decideNext").variables().containsEntry("reserved", true);
    }
}
