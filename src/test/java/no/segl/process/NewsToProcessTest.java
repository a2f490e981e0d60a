package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SettleRound;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** News that does not find the process waiting: too late is dropped, too early is told again. */
@EngineTest
class NewsToProcessTest {

    private static final Instant DEADLINE = Instant.parse("2090-03-09T11:00:00Z");

    @Autowired
    private RuntimeService processes;

    @Autowired
    private Drive drive;

    @Autowired
    private NewsToProcess news;

    @Autowired
    private DispatchRound dispatch;

    @Autowired
    private SettleRound settle;

    @Autowired
    private SigningJobs jobs;

    private final SigningJob job = SigningJobFixture.active(1, 1);
    private final SignerId signer = job.signers().get(0).id();

    @BeforeEach
    void theRoundHasBegun() {
        now(JobInRound.open(job, DEADLINE, null));
        processes.startProcessInstanceByKey(
                "signingRound",
                job.id().toString(),
                Map.of("jobId", job.id().toString(), "ownerGroup", "saksbehandler", "round", 1));
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
    }

    @ParameterizedTest
    @EnumSource(
            value = What.class,
            names = {"DEADLINE_MOVED", "NEXT_GROUP", "BROKEN_OFF"})
    void whatComesBeforeTheProcessWaitsIsToBeToldAgain(What what) {
        assertThatThrownBy(() -> tell(what)).isInstanceOf(NewsToProcess.TooEarly.class);
        drive.run(job);

        assertThatCode(() -> tell(what)).doesNotThrowAnyException();
    }

    @Test
    void aFaultThatComesBeforeTheProcessWaitsIsToBeToldAgain() {
        now(JobInRound.unreachable(job, signer, DEADLINE));

        assertThatThrownBy(() -> tell(What.CONTACT_FAULT)).isInstanceOf(NewsToProcess.TooEarly.class);
        drive.run(job);
        tell(What.CONTACT_FAULT);

        assertThat(drive.openTasks(job)).containsExactly("activeJob", "correctContact");
    }

    @ParameterizedTest
    @EnumSource(
            value = What.class,
            names = {"ALL_SIGNED", "REJECTED", "RECALLED", "DEADLINE_MOVED", "NEXT_GROUP", "BROKEN_OFF", "CONTACT_FAULT"
            })
    void whatComesAfterTheRoundIsDropped(What what) {
        drive.run(job);
        now(JobInRound.settled(job, Outcome.REJECTED));
        drive.fireTimer(job, "deadlinePassed");

        assertThatCode(() -> tell(what)).doesNotThrowAnyException();

        assertThat(drive.isRunning(job)).isFalse();
    }

    @Test
    void theSecondOfTwoThatEndTheRoundIsDroppedWhileItIsBeingSettled() {
        drive.run(job);
        now(JobInRound.settled(job, Outcome.SIGNED));
        tell(What.ALL_SIGNED);

        assertThatCode(() -> tell(What.RECALLED)).doesNotThrowAnyException();
        drive.run(job);

        assertThat(drive.ends(job, "signingRound")).last().isEqualTo("endedSigned");
    }

    @Test
    void aFaultThatIsCorrectedAlreadyOpensNoTask() {
        drive.run(job);

        tell(What.CONTACT_FAULT);

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void aCorrectionOfWhatTheProcessNeverAskedForIsDropped() {
        drive.run(job);

        assertThatCode(() -> tell(What.CONTACT_CORRECTED)).doesNotThrowAnyException();
    }

    @Test
    void aRecallThatTheProcessHasTakenAlreadyIsDropped() {
        drive.run(job);
        now(JobInRound.settled(job, Outcome.SIGNED, JobStatus.RECALLED));

        assertThatCode(() -> tell(What.RECALLED_AFTER_SIGNING)).doesNotThrowAnyException();
    }
}
