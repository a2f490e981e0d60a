package no.segl.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.DecideNext;
import no.segl.signingjob.Deciders;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RecallJob;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.SigningProcess;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever completes a task is noted before the model acts on it, whichever way it was completed. */
@EngineTest
class NoteDeciderTest {

    private static final String ACCOUNT = "kari";

    @Autowired
    private RuntimeService processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Drive drive;

    @Autowired
    private SigningProcess process;

    @Autowired
    private Deciders deciders;

    @Autowired
    private DecideNext decisions;

    @Autowired
    private RecallJob recalls;

    @Autowired
    private DispatchRound dispatch;

    @Autowired
    private SigningJobs jobs;

    private final SigningJob job =
            JobInRound.open(SigningJobFixture.active(1), Instant.parse("2090-03-09T11:00:00Z"), null);

    @AfterEach
    void leaves() {
        identities.clearAuthentication();
    }

    @Test
    void whoeverCompletesATaskIsNotedWithoutHavingClaimedIt() {
        String task = needsCorrection();

        tasks.complete(task, Map.of("decision", "paper"));

        InOrder order = inOrder(deciders, decisions);
        order.verify(deciders).note(job.id(), "needsCorrection", ACCOUNT);
        order.verify(decisions).goOnPaper(job.id());
    }

    @Test
    void whoeverSendsTheFormIsNotedLikewise() {
        String task = needsCorrection();

        forms.submitTaskForm(task, Map.of("decision", "close"));

        InOrder order = inOrder(deciders, decisions);
        order.verify(deciders).note(job.id(), "needsCorrection", ACCOUNT);
        order.verify(decisions).close(job.id());
    }

    @Test
    void whoeverRecallsIsNotedBeforeItIsRecalled() {
        when(dispatch.dispatch(job.id())).thenReturn(job.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(JobInRound.settled(job, Outcome.RECALLED)));
        processes.startProcessInstanceByKey(
                "signingRound",
                job.id().toString(),
                Map.of("jobId", job.id().toString(), "ownerGroup", "saksbehandler", "round", 1));
        drive.run(job);
        String task = comesTo("activeJob");

        tasks.complete(task, Map.of("decision", "recall"));

        InOrder order = inOrder(deciders, recalls);
        order.verify(deciders).note(job.id(), "activeJob", ACCOUNT);
        order.verify(recalls).recallIfOpen(job.id(), 1, "other");
    }

    @Test
    void oneWhoseChoiceIsDeclinedHasDecidedNothing() {
        String task = needsCorrection();

        assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "finalised")))
                .hasMessageContaining("Det valget finnes ikke");

        verify(deciders, never()).note(any(), any(), any());
    }

    /** For a job that cannot be sent. */
    private String needsCorrection() {
        process.start(job);
        drive.run(job);
        return comesTo("needsCorrection");
    }

    private String comesTo(String task) {
        String id = drive.task(job, task).getId();
        identities.setAuthentication(ACCOUNT, List.of("saksbehandler"));
        return id;
    }
}
