package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.AskSigners;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.GiveUpContact;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RecallJob;
import no.segl.signingjob.SealDocument;
import no.segl.signingjob.SettleRound;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through and out of signing-round.bpmn. */
@EngineTest
class SigningRoundTest {

    private static final Instant DEADLINE = Instant.parse("2090-03-09T11:00:00Z");
    private static final Instant REMINDER = Instant.parse("2090-03-08T11:00:00Z");

    @Autowired
    private RuntimeService processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Drive drive;

    @Autowired
    private NewsToProcess news;

    @Autowired
    private DispatchRound dispatch;

    @Autowired
    private SettleRound settle;

    @Autowired
    private SealDocument seal;

    @Autowired
    private AskSigners ask;

    @Autowired
    private RecallJob recalls;

    @Autowired
    private GiveUpContact contacts;

    @Autowired
    private SigningJobs jobs;

    private final SigningJob job = SigningJobFixture.active(1, 1);
    private final SignerId signer = job.signers().get(0).id();
    private ProcessInstance round;

    @BeforeEach
    void aRoundIsOut() {
        drive.showToAssertions();
        now(JobInRound.open(job, DEADLINE, REMINDER));
        round = processes.startProcessInstanceByKey(
                "signingRound",
                job.id().toString(),
                Map.of(
                        "jobId",
                        job.id().toString(),
                        "reference",
                        job.reference(),
                        "ownerGroup",
                        "saksbehandler",
                        "round",
                        1));
        drive.run(job);
    }

    private void now(SigningJob state) {
        when(dispatch.dispatch(job.id())).thenReturn(state.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(state));
        when(jobs.locked(job.id())).thenReturn(Optional.of(state));
        when(settle.settle(job.id()))
                .thenReturn(Optional.ofNullable(state.round().outcome()));
    }

    private void tell(What what) {
        news.tell(new News(job.id(), 1, what, signer));
        drive.run(job);
    }

    private void endsBy(What what, Outcome outcome) {
        now(JobInRound.settled(job, outcome));
        tell(what);
    }

    @Test
    void waitsForTheSignersUntilTheDeadline() {
        assertThat(round).isWaitingAt("activeJob");
        assertThat(round).variables().containsEntry("deadline", Date.from(DEADLINE));
        assertThat(drive.task(job, "activeJob").getDueDate()).isEqualTo(Date.from(DEADLINE));
        assertThat(drive.timer(job, "deadlinePassed").getDuedate()).isEqualTo(Date.from(DEADLINE));
        assertThat(drive.timer(job, "reminderDue").getDuedate()).isEqualTo(Date.from(REMINDER));
    }

    @Test
    void whenAllHaveSignedTheDocumentIsSealed() {
        endsBy(What.ALL_SIGNED, Outcome.SIGNED);

        assertThat(round).isEnded().hasPassed("allSigned", "seal", "endedSigned");
        verify(seal).seal(job.id());
    }

    @Test
    void oneRejectionEndsIt() {
        endsBy(What.REJECTED, Outcome.REJECTED);

        assertThat(round).isEnded().hasPassed("rejected", "endedUnsigned").hasNotPassed("seal");
    }

    @Test
    void aRecallEndsIt() {
        endsBy(What.RECALLED, Outcome.RECALLED);

        assertThat(round).isEnded().hasPassed("recalled", "endedUnsigned").hasNotPassed("seal");
    }

    @Test
    void thePassedDeadlineEndsIt() {
        now(JobInRound.settled(job, Outcome.EXPIRED));

        drive.fireTimer(job, "deadlinePassed");

        assertThat(round).isEnded().hasPassed("deadlinePassed", "timeUp", "endedUnsigned");
        assertThat(drive.openTasks(job)).isEmpty();
    }

    @Test
    void whatWasStoredFirstCountsWhateverWokeTheProcess() {
        now(JobInRound.settled(job, Outcome.SIGNED));

        drive.fireTimer(job, "deadlinePassed");

        assertThat(round).isEnded().hasPassed("endedSigned");
    }

    @Test
    void aDeadlineMovedInTheLastMomentKeepsTheRoundOpen() {
        Instant later = DEADLINE.plus(Duration.ofDays(3));
        now(JobInRound.open(job, later, null));

        drive.fireTimer(job, "deadlinePassed");

        assertThat(round).isWaitingAt("activeJob");
        assertThat(drive.timer(job, "deadlinePassed").getDuedate()).isEqualTo(Date.from(later));
        verify(dispatch, times(2)).dispatch(job.id());
    }

    @Test
    void theReminderComesOnceAndTheRoundGoesOn() {
        drive.fireTimer(job, "reminderDue");

        verify(ask).remind(job.id(), 1);
        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void aMovedDeadlineMovesItsTimerAndTaskAndRemindsAnew() {
        drive.fireTimer(job, "reminderDue");
        Instant later = DEADLINE.plus(Duration.ofDays(3));
        Instant laterReminder = REMINDER.plus(Duration.ofDays(3));
        now(JobInRound.open(job, later, laterReminder));

        tell(What.DEADLINE_MOVED);

        assertThat(drive.timer(job, "deadlinePassed").getDuedate()).isEqualTo(Date.from(later));
        assertThat(drive.task(job, "activeJob").getDueDate()).isEqualTo(Date.from(later));
        assertThat(drive.timer(job, "newReminderDue").getDuedate()).isEqualTo(Date.from(laterReminder));
        drive.fireTimer(job, "newReminderDue");
        verify(ask, times(2)).remind(job.id(), 1);
        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void aDeadlineCanBeMovedAgainAndAgain() {
        for (int days = 1; days <= 3; days++) {
            now(JobInRound.open(job, DEADLINE.plus(Duration.ofDays(days)), null));
            tell(What.DEADLINE_MOVED);
        }

        assertThat(drive.timer(job, "deadlinePassed").getDuedate())
                .isEqualTo(Date.from(DEADLINE.plus(Duration.ofDays(3))));
    }

    @Test
    void theNextGroupIsAsked() {
        tell(What.NEXT_GROUP);

        verify(ask).askNextGroup(job.id(), 1);
        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void oneWhoBrokeOffIsReminded() {
        tell(What.BROKEN_OFF);

        verify(ask).remindBrokenOff(job.id(), 1, signer);
        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void completingTheActiveJobRecallsIt() {
        now(JobInRound.settled(job, Outcome.RECALLED));

        drive.complete(job, "activeJob", Map.of("decision", "recall", "reason", "wrong-document"));

        verify(recalls).recallIfOpen(job.id(), 1, "wrong-document");
        assertThat(round).isEnded().hasPassed("takenBack", "endedUnsigned");
    }

    @Test
    void whoeverRecallsARoundThatHasJustEndedOtherwiseIsToldSo() {
        now(JobInRound.settled(job, Outcome.SIGNED));

        assertThatThrownBy(() ->
                        drive.complete(job, "activeJob", Map.of("decision", "recall", "reason", "wrong-document")))
                .hasMessageContaining("ble ikke trukket tilbake");

        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void anUnreachableSignerBecomesOneTaskHoweverOftenItIsTold() {
        now(JobInRound.unreachable(job, signer, DEADLINE));

        tell(What.CONTACT_FAULT);
        tell(What.CONTACT_FAULT);

        assertThat(drive.openTasks(job)).containsExactly("activeJob", "correctContact");
        String task = drive.task(job, "correctContact").getId();
        assertThat(tasks.getVariable(task, "signerId")).isEqualTo(signer.toString());
        assertThat(tasks.getVariableLocal(task, "reserved")).isEqualTo(false);
    }

    @Test
    void eachUnreachableSignerHasATaskOfItsOwn() {
        SignerId other = job.signers().get(1).id();
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);
        now(JobInRound.unreachable(job, other, DEADLINE));
        news.tell(new News(job.id(), 1, What.CONTACT_FAULT, other));

        news.tell(new News(job.id(), 1, What.CONTACT_CORRECTED, other));

        assertThat(drive.openTasks(job)).containsExactly("activeJob", "correctContact");
        assertThat(tasks.getVariable(drive.task(job, "correctContact").getId(), "signerId"))
                .isEqualTo(signer.toString());
    }

    @Test
    void aContactCorrectedOnTheJobsPageClosesTheTask() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);

        tell(What.CONTACT_CORRECTED);

        assertThat(round).hasPassed("contactCorrectedElsewhere").isWaitingAt("activeJob");
        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void correctedIsBelievedOnlyWhenItIsSo() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);

        assertThatThrownBy(() -> drive.decide(job, "correctContact", "corrected"))
                .hasMessageContaining("ikke rettet ennå");
        when(contacts.isCorrected(job.id(), signer)).thenReturn(true);
        drive.decide(job, "correctContact", "corrected");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        verify(contacts, never()).giveUp(any(), org.mockito.ArgumentMatchers.anyInt());
    }

    @Test
    void givingUpASignerEndsTheRoundForAll() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);
        now(JobInRound.settled(job, Outcome.UNDELIVERABLE));

        drive.decide(job, "correctContact", "giveUp");

        verify(contacts).giveUp(job.id(), 1);
        assertThat(round).isEnded().hasPassed("contactGivenUp", "unreachable", "endedUnsigned");
    }

    @Test
    void noTaskOutlivesTheRound() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);

        endsBy(What.REJECTED, Outcome.REJECTED);

        assertThat(round).isEnded();
        assertThat(drive.openTasks(job)).isEmpty();
    }
}
