package no.segl.process;

import java.util.Map;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.News;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningProcess;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The processes, run by Camunda. The job's id is the business key of every instance that is about it. */
@Component
class EngineSigningProcess implements SigningProcess {

    private final RuntimeService processes;
    private final RepositoryService models;
    private final NewsToProcess news;
    private final Alerts alerts;
    private final OnOwnBehalf own;

    EngineSigningProcess(
            @Lazy RuntimeService processes,
            @Lazy RepositoryService models,
            NewsToProcess news,
            Alerts alerts,
            OnOwnBehalf own) {
        this.processes = processes;
        this.models = models;
        this.news = news;
        this.alerts = alerts;
        this.own = own;
    }

    @Override
    public boolean offers(Kind kind) {
        return own.call(() -> models.createProcessDefinitionQuery()
                        .processDefinitionKey(kind.process())
                        .latestVersion()
                        .active()
                        .count()
                > 0);
    }

    @Override
    public void start(SigningJob job) {
        Map<String, Object> variables = Map.of(
                ProcessVariables.JOB_ID, job.id().toString(),
                ProcessVariables.REFERENCE, job.reference(),
                ProcessVariables.OWNER_GROUP, job.ownerGroup(),
                ProcessVariables.ON_PAPER, job.status() == JobStatus.ON_PAPER,
                ProcessVariables.REVIEWED, false,
                ProcessVariables.ROUND, job.round().number());
        own.run(() -> processes.startProcessInstanceByKey(
                job.kind().process(), job.id().toString(), variables));
    }

    @Override
    public void tell(News happened) {
        own.run(() -> news.tell(happened));
    }

    @Override
    public void alert(SigningJobId job, String what) {
        own.run(() -> alerts.raise(job, what));
    }

    @Override
    public void allClear(SigningJobId job, String what) {
        own.run(() -> alerts.withdraw(job, what));
    }
}
