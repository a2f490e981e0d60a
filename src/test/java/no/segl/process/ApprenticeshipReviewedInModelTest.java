package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** A contract from its order until it is with its signers, and on to the archive where all is well. */
@EngineTest
class ApprenticeshipReviewedInModelTest extends ApprenticeshipInEngine {

    @Test
    void reviewedItIsCheckedAgainSignedAndArchived() {
        start();
        assertThat(instance).isWaitingAt("review").task().hasCandidateGroup("saksbehandler");
        verify(dispatch, never()).dispatch(job.id());

        drive.decide(job, "review", "ready");
        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        roundEnds(What.ALL_SIGNED, Outcome.SIGNED);

        assertThat(instance).isEnded().hasPassed("archived");
        InOrder order = inOrder(validation, check, reviews, dispatch, seal, followUp, results, archive, copies);
        order.verify(validation).validate(job.id());
        order.verify(check).check(job.id());
        order.verify(reviews).makeReady(job.id());
        order.verify(validation).validate(job.id());
        order.verify(check).check(job.id());
        order.verify(dispatch).dispatch(job.id());
        order.verify(seal).seal(job.id());
        order.verify(followUp).finalise(job.id());
        order.verify(results).fileSigned(job.id());
        order.verify(followUp).registerIncoming(job.id());
        order.verify(archive).handOver(job.id());
        order.verify(copies).promise(job.id());
        order.verify(followUp).complete(job.id());
    }

    @Test
    void whatIsWrongIsMendedBeforeItIsReviewedAndNobodyIsAsked() {
        when(check.check(job.id())).thenReturn(ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        start();
        assertThat(instance).isWaitingAt("needsCorrection").task().hasCandidateGroup("saksbehandler");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(instance).isWaitingAt("review");
        verify(dispatch, never()).dispatch(job.id());
    }

    @Test
    void whatIsMendedByOthersGoesOnByItself() {
        when(check.check(job.id())).thenReturn(ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        start();
        now(JobInRound.inStatus(job, JobStatus.NEEDS_CORRECTION));

        tell(What.DETAILS_MENDED);

        assertThat(instance).isWaitingAt("review").hasPassed("detailsMended");
        assertThat(drive.openTasks(job)).containsExactly("review");
    }

    @Test
    void whatIsMendedTooLateIsHeardByNobody() {
        start();

        tell(What.DETAILS_MENDED);

        assertThat(instance).isWaitingAt("review");
    }

    @Test
    void whatWentWrongDuringTheReviewIsMendedWithoutAnotherReview() {
        when(check.check(job.id()))
                .thenReturn(ContactFindings.ALL_REACHABLE, ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        reviewed();
        assertThat(instance).isWaitingAt("needsCorrection");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        verify(reviews).makeReady(job.id());
    }

    @Test
    void whatForbidsAStartStopsItBeforeTheContactsAreLookedAt() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        assertThat(instance).isWaitingAt("needsCorrection").hasNotPassed("checkContacts");
        drive.decide(job, "needsCorrection", "close");

        assertThat(instance).isEnded().hasPassed("endedClosed");
    }

    @Test
    void notInOrderItIsClosedByTheReview() {
        start();

        drive.decide(job, "review", "close");

        assertThat(instance).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
        verify(reviews, never()).makeReady(job.id());
    }
}
