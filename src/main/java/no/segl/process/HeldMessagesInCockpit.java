package no.segl.process;

import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.casesystem.HeldMessages;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A process of its own, since the job's may have ended: its only task has used up its tries from the beginning, so that it is
 * an incident at once, and Cockpit's retry lets it go.
 */
@Component
class HeldMessagesInCockpit implements HeldMessages {

    static final String PROCESS = "caseSystem";

    private final RuntimeService processes;
    private final ManagementService work;
    private final OnOwnBehalf own;
    private final Wording words;

    HeldMessagesInCockpit(
            @Lazy RuntimeService processes, @Lazy ManagementService work, OnOwnBehalf own, Wording words) {
        this.processes = processes;
        this.work = work;
        this.own = own;
        this.words = words;
    }

    @Override
    public void show(SigningJobId job) {
        own.run(() -> {
            String instance =
                    processes.startProcessInstanceByKey(PROCESS, job.toString()).getId();
            Job task = work.createJobQuery().processInstanceId(instance).singleResult();
            work.setJobRetries(task.getId(), 0);
            processes
                    .createIncidentQuery()
                    .processInstanceId(instance)
                    .list()
                    .forEach(incident ->
                            processes.setAnnotationForIncidentById(incident.getId(), words.of("process.held")));
        });
    }
}
