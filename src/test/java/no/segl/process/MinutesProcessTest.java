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
import no.segl.signingjob.AnnounceMinutes;
import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.DecideNext;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.FileResult;
import no.segl.signingjob.FollowUp;
import no.segl.signingjob.HandOver;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.LookUpContacts;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.PromiseCopies;
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

/** Every way through and out of minutes.bpmn. */
@EngineTest
class MinutesProcessTest {

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
    private LookUpContacts contacts;

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
    private AnnounceMinutes announcement;

    @Autowired
    private PromiseCopies copies;

    @Autowired
    private DecideNext decisions;

    @Autowired
    private SigningJobs jobs;

    private final SigningJob job = SigningJobFixture.minutes(SigningJobFixture.active(1, 1));
    private ProcessInstance minutes;

    @BeforeEach
    void allIsWell() {
        drive.showToAssertions();
        when(validation.validate(job.id())).thenReturn(true);
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.ALL_REACHABLE);
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
        minutes = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .processDefinitionKey("minutes")
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

    private void makeVoid(Outcome outcome) {
        now(JobInRound.settled(job, outcome, JobStatus.VOIDED));
        tell(What.VOIDED);
    }

    private void adjustedByAll() {
        start();
        roundEnds(What.ALL_SIGNED, Outcome.SIGNED);
    }

    @Test
    void adjustedByAllTheyAreFinalisedArchivedAndAnnounced() {
        adjustedByAll();
        assertThat(minutes).isWaitingAt("checkAndFinalise").task().hasCandidateGroup("sekreterare");
        verify(results, never()).fileSigned(job.id());
        drive.decide(job, "checkAndFinalise", "finalised");

        assertThat(minutes).isEnded().hasPassed("archived");
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
    void rejectedTheyAreDecidedSentAnewAndAdjustedInASecondRound() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);
        assertThat(minutes)
                .isWaitingAt("decideNext")
                .hasPassed("reopenOutgoing")
                .task()
                .hasCandidateGroup("sekreterare");
        when(decisions.resend(job.id())).thenReturn(2);
        SigningJob second = JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null);
        now(second);
        drive.decide(job, "decideNext", "resend");
        assertThat(minutes).variables().containsEntry("round", 2).containsEntry("outcome", null);

        now(JobInRound.settled(second, Outcome.SIGNED));
        process.tell(new News(job.id(), 2, What.ALL_SIGNED, null));
        drive.run(job);

        assertThat(minutes).isWaitingAt("checkAndFinalise");
    }

    @Test
    void recalledTheyAreDecidedAndClosed() {
        start();
        roundEnds(What.RECALLED, Outcome.RECALLED);

        drive.decide(job, "decideNext", "close");

        assertThat(minutes).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
    }

    @Test
    void expiredTheyAreTheSecretarysAndNobodyElses() {
        start();
        now(JobInRound.settled(job, Outcome.EXPIRED));
        drive.fireTimer(job, "deadlinePassed");

        assertThat(minutes).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
        drive.decide(job, "decideNext", "paper");
        assertThat(minutes).isWaitingAt("confirmPaper").task().hasCandidateGroup("sekreterare");
        verify(decisions).goOnPaper(job.id());
        verify(results, never()).fileExpired(job.id());
    }

    @Test
    void whatIsAdjustedOnPaperIsFiledArchivedAndAnnouncedToo() {
        onPaper();
        assertThatThrownBy(() -> drive.decide(job, "confirmPaper", "adjusted")).isInstanceOf(RuntimeException.class);
        assertThat(minutes).isWaitingAt("confirmPaper");
        when(followUp.paperIsFiled(job.id())).thenReturn(true);
        process.tell(new News(job.id(), 1, What.PAPER_FILED, null));

        drive.decide(job, "confirmPaper", "adjusted");

        assertThat(minutes).isEnded().hasPassed("endedOnPaper");
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

        assertThat(minutes).isEnded().hasPassed("endedOnPaper").hasNotPassed("announcePaper");
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
        assertThat(minutes).isWaitingAt("needsCorrection").task().hasCandidateGroup("sekreterare");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void oneWhoCannotBeReachedIsMendedOrItGoesOnPaper() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.MISSING);
        start();
        assertThat(minutes).isWaitingAt("needsCorrection");

        drive.decide(job, "needsCorrection", "paper");

        assertThat(minutes).isWaitingAt("confirmPaper").hasPassed("goOnPaper");
    }

    @Test
    void whatCannotBeMendedIsClosed() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        drive.decide(job, "needsCorrection", "close");

        assertThat(minutes).isEnded().hasPassed("endedClosed");
    }

    @Test
    void oneWhoIsReservedLeadsToADecision() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.RESERVED);
        start();

        assertThat(minutes).isWaitingAt("decideNext").variables().containsEntry("reserved", true);
    }

    @Test
    void recalledAfterAllHaveAdjustedTheyAreDecidedAnew() {
        adjustedByAll();

        now(JobInRound.settled(job, Outcome.SIGNED, JobStatus.RECALLED));
        tell(What.RECALLED_AFTER_SIGNING);

        assertThat(minutes).isWaitingAt("decideNext").hasPassed("recalledAfterSigning", "reopenOutgoing");
        assertThat(drive.openTasks(job)).containsExactly("decideNext");
    }

    @Test
    void whoeverFinalisesMinutesThatWereJustRecalledIsToldSo() {
        adjustedByAll();
        doThrow(new WrongState("finalise", JobStatus.RECALLED)).when(followUp).finalise(job.id());

        assertThatThrownBy(() -> drive.decide(job, "checkAndFinalise", "finalised"))
                .isInstanceOf(RuntimeException.class);

        assertThat(minutes).isWaitingAt("checkAndFinalise");
    }

    @Test
    void madeVoidWhileTheyAreOutNothingRunsAnyMore() {
        start();

        makeVoid(Outcome.RECALLED);

        assertThat(minutes).isEnded().hasPassed("endedVoided");
        assertThat(drive.openTasks(job)).isEmpty();
        assertThat(drive.isRunning(job)).isFalse();
    }

    @Test
    void madeVoidAfterARejectionTheDecisionIsGone() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);

        makeVoid(Outcome.REJECTED);

        assertThat(minutes).isEnded().hasPassed("endedVoided");
    }

    @Test
    void madeVoidBeforeTheyAreFinalisedTheyAreNotArchived() {
        adjustedByAll();

        makeVoid(Outcome.SIGNED);

        assertThat(minutes).isEnded().hasPassed("endedVoided");
        verify(results, never()).fileSigned(job.id());
    }

    @Test
    void madeVoidWhileTheArchiveIsDownTheTryingEnds() {
        doThrow(new IllegalStateException("archive down")).when(archive).handOver(job.id());
        adjustedByAll();
        assertThatThrownBy(() -> drive.decide(job, "checkAndFinalise", "finalised"))
                .hasMessageContaining("archive down");

        makeVoid(Outcome.SIGNED);

        assertThat(minutes).isEnded().hasPassed("endedVoided");
        verify(announcement, never()).announce(job.id());
        assertThat(drive.isRunning(job)).isFalse();
    }
}
