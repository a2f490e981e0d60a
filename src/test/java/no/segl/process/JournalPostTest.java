package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
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

/** Every way through and out of journal-post.bpmn. */
@EngineTest
class JournalPostTest {

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
    private PromiseCopies copies;

    @Autowired
    private DecideNext decisions;

    @Autowired
    private SigningJobs jobs;

    private final SigningJob job = SigningJobFixture.active(1, 1);
    private ProcessInstance post;

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
        found();
        drive.run(job);
    }

    private void found() {
        post = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .processDefinitionKey("journalPost")
                .singleResult();
    }

    private void roundEnds(What what, Outcome outcome) {
        now(JobInRound.settled(job, outcome));
        process.tell(new News(job.id(), 1, what, null));
        drive.run(job);
    }

    private void signedByAll() {
        start();
        roundEnds(What.ALL_SIGNED, Outcome.SIGNED);
    }

    private void expired() {
        start();
        now(JobInRound.settled(job, Outcome.EXPIRED));
        drive.fireTimer(job, "deadlinePassed");
    }

    private void tell(What what, JobStatus status) {
        now(JobInRound.settled(job, Outcome.SIGNED, status));
        process.tell(new News(job.id(), 1, what, null));
        drive.run(job);
    }

    @Test
    void signedFiledCheckedAndWrittenOffItIsComplete() {
        signedByAll();
        assertThat(post).isWaitingAt("checkAndFinalise").task().hasCandidateGroup("fellestjeneste");
        verify(copies, never()).promise(job.id());
        drive.decide(job, "checkAndFinalise", "finalised");
        assertThat(post).isWaitingAt("writeOff").task().hasCandidateGroup("saksbehandler");
        drive.decide(job, "writeOff", "done");

        assertThat(post).isEnded().hasPassed("completed");
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

        assertThat(post).isWaitingAt("checkAndFinalise");
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

        assertThat(post).isWaitingAt("decideNext").hasPassed("withdrawIncoming");
        assertThat(drive.openTasks(job)).containsExactly("decideNext");
    }

    @Test
    void whatForbidsAStartIsMendedAndTriedAgain() {
        when(validation.validate(job.id())).thenReturn(false, true);
        start();
        assertThat(post).isWaitingAt("needsCorrection");

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void whatCannotBeMendedGoesOnPaper() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        drive.decide(job, "needsCorrection", "paper");

        assertThat(post).isWaitingAt("filePaper").hasPassed("goOnPaper", "sendOnPaper");
        InOrder order = inOrder(decisions, followUp);
        order.verify(decisions).goOnPaper(job.id());
        order.verify(followUp).sendOnPaper(job.id());
    }

    @Test
    void whatCameOnPaperIsWrittenOffAndHandedOverAsSoonAsItIsFiled() {
        onPaper();
        assertThat(post).isWaitingAt("filePaper").task().hasCandidateGroup("saksbehandler");

        process.tell(new News(job.id(), 1, What.PAPER_FILED, null));
        assertThat(post).isWaitingAt("writeOffPaper").task().hasCandidateGroup("saksbehandler");
        verify(archive, never()).handOver(job.id());
        drive.decide(job, "writeOffPaper", "done");

        assertThat(post).isEnded().hasPassed("endedOnPaper").hasNotPassed("reopenEntry", "completed");
        InOrder order = inOrder(followUp, archive);
        order.verify(followUp).writeOff(job.id());
        order.verify(archive).handOver(job.id());
    }

    @Test
    void whoeverSaysThatThePaperIsFiledIsBelievedOnlyIfItIs() {
        onPaper();

        assertThatThrownBy(() -> drive.decide(job, "filePaper", "filed")).hasMessageContaining("ikke lagt inn noe");
        assertThat(post).isWaitingAt("filePaper");

        when(followUp.paperIsFiled(job.id())).thenReturn(true);
        drive.decide(job, "filePaper", "filed");
        assertThat(post).isWaitingAt("writeOffPaper");
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

        assertThat(post).isWaitingAt("writeOffPaper");
    }

    @Test
    void aJobOnPaperFromTheBeginningAsksNobody() {
        process.start(JobInRound.onPaper(job));
        found();
        drive.run(job);

        assertThat(post).isWaitingAt("filePaper").hasNotPassed("validate", "goOnPaper");
        verify(followUp).sendOnPaper(job.id());
    }

    private void onPaper() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        now(JobInRound.onPaper(job));
        drive.decide(job, "decideNext", "paper");
    }

    @Test
    void whatCannotBeMendedIsClosed() {
        when(validation.validate(job.id())).thenReturn(false);
        start();

        drive.decide(job, "needsCorrection", "close");

        assertThat(post).isEnded().hasPassed("endedClosed");
        verify(decisions).close(job.id());
    }

    @Test
    void oneWhoCannotBeReachedBringsItBackToTheCaseHandler() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.MISSING, ContactFindings.ALL_REACHABLE);
        start();
        assertThat(post).isWaitingAt("needsCorrection");
        assertThat(post).variables().containsEntry("reserved", false);

        drive.decide(job, "needsCorrection", "retry");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void aReservedSignerLeadsToADecisionAndPaper() {
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.RESERVED);
        start();
        assertThat(post).isWaitingAt("decideNext").variables().containsEntry("reserved", true);

        drive.decide(job, "decideNext", "paper");

        assertThat(post).isWaitingAt("filePaper").hasPassed("goOnPaper");
    }

    @Test
    void anExpiredRoundIsFiledWrittenOffReopenedAndResent() {
        expired();
        assertThat(post).isWaitingAt("writeOff").hasPassed("fileExpired").hasNotPassed("fileSigned", "sendCopies");
        verify(archive, never()).handOver(job.id());
        drive.decide(job, "writeOff", "done");
        InOrder order = inOrder(followUp, archive);
        order.verify(followUp).writeOff(job.id());
        order.verify(archive).handOver(job.id());
        assertThat(post).isWaitingAt("reopenEntry").task().hasCandidateGroup("fellestjeneste");
        drive.decide(job, "reopenEntry", "done");
        assertThat(post).isWaitingAt("decideNext").task().hasCandidateGroup("saksbehandler");
        verify(followUp).reopenOutgoing(job.id());

        when(decisions.resend(job.id())).thenReturn(2);
        now(JobInRound.inRound(job, 2));
        now(JobInRound.open(JobInRound.inRound(job, 2), DEADLINE, null));
        drive.decide(job, "decideNext", "resend");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        assertThat(post).variables().containsEntry("round", 2).containsEntry("outcome", null);
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

        assertThat(post).isWaitingAt("checkAndFinalise");
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

        assertThat(post).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
        drive.decide(job, "decideNext", "close");
        assertThat(post).isEnded().hasPassed("endedClosed");
        verify(results, never()).fileSigned(job.id());
    }

    @Test
    void aRecalledRoundIsReopenedByItselfAndDecided() {
        start();
        roundEnds(What.RECALLED, Outcome.RECALLED);

        assertThat(post).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
    }

    @Test
    void aRoundGivenUpIsReopenedByItselfAndDecided() {
        start();
        now(JobInRound.settled(job, Outcome.UNDELIVERABLE));
        drive.fireTimer(job, "deadlinePassed");

        assertThat(post).isWaitingAt("decideNext").hasPassed("reopenOutgoing");
    }

    @Test
    void aRecallBeforeItIsFinalisedWithdrawsWhatWasFiled() {
        signedByAll();

        tell(What.RECALLED_AFTER_SIGNING, JobStatus.RECALLED);

        assertThat(post).isWaitingAt("decideNext").hasPassed("withdrawIncoming", "reopenOutgoing");
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

        assertThat(post).isWaitingAt("decideNext");
        assertThat(drive.openTasks(job)).containsExactly("decideNext");
    }

    @Test
    void whoeverFinalisesAJobThatWasJustRecalledIsToldSo() {
        signedByAll();
        doThrow(new WrongState("finalise", JobStatus.RECALLED)).when(followUp).finalise(job.id());

        assertThatThrownBy(() -> drive.decide(job, "checkAndFinalise", "finalised"))
                .hasMessageContaining("kan ikke ferdigstilles nå");

        assertThat(post).isWaitingAt("checkAndFinalise");
    }

    @Test
    void aJobMadeVoidBeforeItIsWrittenOffEndsThere() {
        signedByAll();
        drive.decide(job, "checkAndFinalise", "finalised");

        tell(What.VOIDED, JobStatus.VOIDED);

        assertThat(post).isEnded().hasPassed("endedVoided");
        verify(followUp, never()).writeOff(job.id());
    }

    @Test
    void aResendThatIsNotPossibleIsRefusedInPlainWords() {
        start();
        roundEnds(What.REJECTED, Outcome.REJECTED);
        doThrow(new WrongState("resend", JobStatus.CLOSED)).when(decisions).resend(job.id());

        assertThatThrownBy(() -> drive.decide(job, "decideNext", "resend"))
                .hasMessageContaining("kan ikke sendes på nytt nå");

        assertThat(post).isWaitingAt("decideNext");
    }
}
