package no.segl.process;

import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SettleRound;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A signing round that is out, in the engine. */
abstract class RoundInEngine {

    static final Instant DEADLINE = Instant.parse("2090-03-09T11:00:00Z");
    static final Instant REMINDER = Instant.parse("2090-03-08T11:00:00Z");

    @Autowired
    RuntimeService processes;

    @Autowired
    Drive drive;

    @Autowired
    NewsToProcess news;

    @Autowired
    DispatchRound dispatch;

    @Autowired
    SettleRound settle;

    @Autowired
    SigningJobs jobs;

    final SigningJob job = SigningJobFixture.active(1, 1);
    final SignerId signer = job.signers().get(0).id();
    ProcessInstance round;

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

    void now(SigningJob state) {
        when(dispatch.dispatch(job.id())).thenReturn(state.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(state));
        when(jobs.locked(job.id())).thenReturn(Optional.of(state));
        when(settle.settle(job.id()))
                .thenReturn(Optional.ofNullable(state.round().outcome()));
    }

    void tell(What what) {
        news.tell(new News(job.id(), 1, what, signer));
        drive.run(job);
    }

    void endsBy(What what, Outcome outcome) {
        now(JobInRound.settled(job, outcome));
        tell(what);
    }
}
