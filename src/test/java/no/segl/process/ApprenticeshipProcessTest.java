package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.DecideNext;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.FileResult;
import no.segl.signingjob.FollowUp;
import no.segl.signingjob.HandOver;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.CheckContractContacts;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.PromiseCopies;
import no.segl.signingjob.ReviewContract;
import no.segl.signingjob.SealDocument;
import no.segl.signingjob.SettleRound;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.ValidateJob;
import no.segl.signingjob.WrongState;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through and out of apprenticeship.bpmn. */
@EngineTest
class ApprenticeshipProcessTest {

    private static final Instant DEADLINE = Instant.parse("2090-03-09T11:00:00Z");

    @Autowired
    private RuntimeService processes;

    @Autowired
    private Drive drive;

    @Autowired
    private SigningProcess process;

    @Autowired
    private ValidateJob validation;

    @Autowired
    private CheckContractContacts contacts;

    @Autowired
    private DispatchRound dispatch;

    @Autowired
    private SettleRound settle;

    @Autowired
    private SealDocument seal;

    @Autowired
    private FileResult results;

    @Autowired
    private HandOver archive;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private ReviewContract reviews;

    @Autowired
    private PromiseCopies copies;

    @Autowired
    private DecideNext decisions;

    @Autowired
    private SigningJobs jobs;

    private final SigningJob job = SigningJobFixture.contract(SigningJobFixture.active(1, 1));
    private ProcessInstance contract;

    @BeforeEach
    void allIsWell() {
        drive.showToAssertions();
        when(validation.validate(job.id())).thenReturn(true);
        when(contacts.check(job.id())).thenReturn(ContactFindings.ALL_REACHABLE);
        now(JobInRound.open(job, DEADLINE, null));
    }

    private void now(SigningJob state) {
        when(dispatch.dispatch(job.id())).thenReturn(state.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(state));
        when(jobs.locked(job.id())).thenReturn(Optional.of(state));
        when(settle.settle(job.id()))
                .thenReturn(Optional.ofNullable(state.round().outcome()));
    }

    private void start() {
        process.start(job);
        contract = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .processDefinitionKey("apprenticeship")
                .singleResult();
        drive.run(job);
    }

    private void roundEnds(What what, Outcome outcome) {
        now(JobInRound.settled(job, outcome));
        tell(what);
    }

    private void tell(What what) {
        process.tell(new News(job.id(), 1, what, null));
        drive.run(job);
    }

    private void reviewed() {
        start();
        drive.decide(job, "review", "ready");
    }

    @Test
    void reviewedItIsCheckedAgainSignedAndArchived() {
        start();
        assertThat(contract).isWaitingAt("review").task().hasCandidateGroup("saksbehandler");
        verify(dispatch, never()).dispatch(job.id());

        drive.decide(job, "review", "ready");
        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        roundEnds(What.ALL_SIGNED, Outcome.SIGNED);

        assertThat(contract).isEnded().hasPassed("archived");
        InOrder order = inOrder(validation, contacts, reviews, dispatch, seal, followUp, results, archive, copies);
        order.verify(validation).validate(job.id());
        order.verify(contacts).check(job.id());
        order.verify(reviews).makeReady(job.id());
        order.verify(validation).validate(job.id());
        order.verify(contacts).check(job.id());
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
        when(contacts.check(job.id())).thenReturn(ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        start();
        assertThat(contract).isWaitingAt("needsCorrection").task().hasCandidateGroup("saksbehandler");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(contract).isWaitingAt("review");
        verify(dispatch, never()).dispatch(job.id());
    }

    @Test
    void whatIsMendedByOthersGoesOnByItself() {
        when(contacts.check(job.id())).thenReturn(ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        start();
        now(JobInRound.inStatus(job, JobStatus.NEEDS_CORRECTION));

        tell(What.DETAILS_MENDED);

        assertThat(contract).isWaitingAt("review").hasPassed("detailsMended");
        assertThat(drive.openTasks(job)).containsExactly("review");
    }

    @Test
    void whatIsMendedTooLateIsHeardByNobody() {
        start();

        tell(What.DETAILS_MENDED);

        assertThat(contract).isWaitingAt("review");
    }

    @Test
    void whatWentWrongDuringTheReviewIsMendedWithoutAnotherReview() {
        when(contacts.check(job.id()))
                .thenReturn(ContactFindings.ALL_REACHABLE, ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        reviewed();
        assertThat(contract).isWaitingAt("needsCorrection");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        verify(reviews).makeReady(job.id());
    }

    @Test
    void whatForbidsAStartStopsItBeforeTheContactsAreLookedAt() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        assertThat(contract).isWaitingAt("needsCorrection").hasNotPassed("checkContacts");
        drive.decide(job, "needsCorrection", "close");

        assertThat(contract).isEnded().hasPassed("endedClosed");
    }

    @Test
    void notInOrderItIsClosedByTheReview() {
        start();

        drive.decide(job, "review", "close");

        assertThat(contract).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
        verify(reviews, never()).makeReady(job.id());
    }

    @Test
    void oneWhoIsReservedLeadsToPaperWithoutAReview() {
        when(contacts.check(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        assertThat(contract).isWaitingAt("decideNext").variables().containsEntry("reserved", true);

        drive.decide(job, "decideNext", "paper");

        assertThat(contract).isWaitingAt("filePaper").hasPassed("sendOnPaper").hasNotPassed("review");
    }

    @Test
    void whatComesBackOnPaperIsWrittenOffAndHandedOver() {
        when(contacts.check(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        drive.decide(job, "decideNext", "paper");
        now(JobInRound.onPaper(job));
        assertThatThrownBy(() -> drive.decide(job, "filePaper", "filed")).isInstanceOf(RuntimeException.class);

        tell(What.PAPER_FILED);
        assertThat(contract).isWaitingAt("writeOffPaper").hasPassed("paperFiled");
        drive.decide(job, "writeOffPaper", "done");

        assertThat(contract).isEnded().hasPassed("endedOnPaper");
        verify(followUp).writeOff(job.id());
        verify(archive).handOver(job.id());
    }

    @Test
    void whatWasFiledOnPaperMayBeSaidInTheTaskToo() {
        when(contacts.check(job.id())).thenReturn(ContactFindings.MISSING);
        start();
        drive.decide(job, "needsCorrection", "paper");
        when(followUp.paperIsFiled(job.id())).thenReturn(true);

        drive.decide(job, "filePaper", "filed");

        assertThat(contract).isWaitingAt("writeOffPaper").hasPassed("goOnPaper");
    }

    @Test
    void expiredItIsSentAnewInASecondRoundAndNotReviewedAgain() {
        reviewed();
        now(JobInRound.settled(job, Outcome.EXPIRED));
        drive.fireTimer(job, "deadlinePassed");
        assertThat(contract).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
        verify(results, never()).fileExpired(job.id());
        when(decisions.resend(job.id())).thenReturn(2);
        SigningJob second = JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null);
        now(second);

        drive.decide(job, "decideNext", "resend");

        assertThat(contract).variables().containsEntry("round", 2).containsEntry("outcome", null);
        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        now(JobInRound.settled(second, Outcome.SIGNED));
        process.tell(new News(job.id(), 2, What.ALL_SIGNED, null));
        drive.run(job);
        assertThat(contract).isEnded().hasPassed("archived");
    }

    @Test
    void rejectedItIsDecidedAndClosed() {
        reviewed();
        roundEnds(What.REJECTED, Outcome.REJECTED);

        drive.decide(job, "decideNext", "close");

        assertThat(contract).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
    }

    @Test
    void recalledItIsDecided() {
        reviewed();

        roundEnds(What.RECALLED, Outcome.RECALLED);

        assertThat(contract).isWaitingAt("decideNext");
    }

    @Test
    void recalledJustBeforeItIsFinalisedItIsDecidedAnew() {
        doThrow(new WrongState("finalise", JobStatus.RECALLED)).when(followUp).finalise(job.id());
        reviewed();
        assertThatThrownBy(() -> roundEnds(What.ALL_SIGNED, Outcome.SIGNED)).isInstanceOf(RuntimeException.class);

        now(JobInRound.settled(job, Outcome.SIGNED, JobStatus.RECALLED));
        tell(What.RECALLED_AFTER_SIGNING);

        assertThat(contract).isWaitingAt("decideNext").hasPassed("recalledAfterSigning", "reopenOutgoing");
        verify(results, never()).fileSigned(job.id());
    }

    @Test
    void replacedWhileItIsOutNothingRunsAnyMore() {
        reviewed();

        now(JobInRound.settled(job, Outcome.RECALLED, JobStatus.CLOSED));
        tell(What.REPLACED);

        assertThat(contract).isEnded().hasPassed("endedReplaced");
        assertThat(drive.openTasks(job)).isEmpty();
        assertThat(drive.isRunning(job)).isFalse();
    }

    @Test
    void replacedUnderReviewTheTaskIsGone() {
        start();

        now(JobInRound.inStatus(job, JobStatus.CLOSED));
        tell(What.REPLACED);

        assertThat(contract).isEnded().hasPassed("endedReplaced");
    }

    @Test
    void madeVoidWhileTheArchiveIsDownTheTryingEnds() {
        doThrow(new IllegalStateException("archive down")).when(archive).handOver(job.id());
        reviewed();
        assertThatThrownBy(() -> roundEnds(What.ALL_SIGNED, Outcome.SIGNED)).hasMessageContaining("archive down");

        now(JobInRound.settled(job, Outcome.SIGNED, JobStatus.VOIDED));
        tell(What.VOIDED);

        assertThat(contract).isEnded().hasPassed("endedVoided");
        assertThat(drive.isRunning(job)).isFalse();
    }
}
