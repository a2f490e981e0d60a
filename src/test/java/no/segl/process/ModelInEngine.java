package no.segl.process;

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
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.ValidateJob;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A job in the engine under one of the models, and what moves it on. */
abstract class ModelInEngine {

    static final Instant DEADLINE = Instant.parse("2090-03-09T11:00:00Z");

    @Autowired
    RuntimeService processes;

    @Autowired
    Drive drive;

    @Autowired
    SigningProcess process;

    @Autowired
    ValidateJob validation;

    @Autowired
    LookUpContacts contacts;

    @Autowired
    DispatchRound dispatch;

    @Autowired
    SettleRound settle;

    @Autowired
    SealDocument seal;

    @Autowired
    FileResult results;

    @Autowired
    HandOver archive;

    @Autowired
    FollowUp followUp;

    @Autowired
    PromiseCopies copies;

    @Autowired
    DecideNext decisions;

    @Autowired
    SigningJobs jobs;

    final SigningJob job;
    ProcessInstance instance;
    private final String model;

    ModelInEngine(String model, SigningJob job) {
        this.model = model;
        this.job = job;
    }

    @BeforeEach
    void allIsWell() {
        drive.showToAssertions();
        when(validation.validate(job.id())).thenReturn(true);
        when(contacts.lookUp(job.id())).thenReturn(ContactFindings.ALL_REACHABLE);
        now(JobInRound.open(job, DEADLINE, null));
    }

    void now(SigningJob state) {
        when(dispatch.dispatch(job.id())).thenReturn(state.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(state));
        when(jobs.locked(job.id())).thenReturn(Optional.of(state));
        when(settle.settle(job.id()))
                .thenReturn(Optional.ofNullable(state.round().outcome()));
    }

    void start() {
        process.start(job);
        found();
        drive.run(job);
    }

    void found() {
        instance = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .processDefinitionKey(model)
                .singleResult();
    }

    void roundEnds(What what, Outcome outcome) {
        now(JobInRound.settled(job, outcome));
        tell(what);
    }

    void tell(What what, JobStatus status) {
        now(JobInRound.settled(job, Outcome.SIGNED, status));
        tell(what);
    }

    void tell(What what) {
        process.tell(new News(job.id(), 1, what, null));
        drive.run(job);
    }
}
