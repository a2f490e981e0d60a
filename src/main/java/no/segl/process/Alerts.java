package no.segl.process;

import java.util.List;
import no.segl.signingjob.SigningJobId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Incidents that admins see in Cockpit, on the job's process, for what fails outside it. */
@Component
class Alerts {

    static final String TYPE = "errand";

    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

    private final RuntimeService processes;
    private final Wording words;

    Alerts(@Lazy RuntimeService processes, Wording words) {
        this.processes = processes;
        this.words = words;
    }

    @Transactional
    public void raise(SigningJobId job, String what) {
        if (!raised(job, what).isEmpty()) {
            return;
        }
        instances(job).stream()
                .findFirst()
                .ifPresentOrElse(
                        instance ->
                                processes.createIncident(TYPE, place(instance), what, words.of("process.alert", what)),
                        () -> LOG.error("job {} has no running process to show this on: {}", job, what));
    }

    @Transactional
    public void withdraw(SigningJobId job, String what) {
        raised(job, what).forEach(incident -> processes.resolveIncident(incident.getId()));
    }

    /** Where the process stands: the engine refuses an incident at an instance that is within something. */
    private String place(ProcessInstance instance) {
        ActivityInstance at = processes.getActivityInstance(instance.getId());
        while (at.getChildActivityInstances().length > 0) {
            at = at.getChildActivityInstances()[0];
        }
        return at.getChildTransitionInstances().length > 0
                ? at.getChildTransitionInstances()[0].getExecutionId()
                : at.getExecutionIds()[0];
    }

    private List<Incident> raised(SigningJobId job, String what) {
        return instances(job).stream()
                .flatMap(instance -> processes
                        .createIncidentQuery()
                        .incidentType(TYPE)
                        .configuration(what)
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
    }

    /** The one that nobody called first. */
    private List<ProcessInstance> instances(SigningJobId job) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(job.toString()).list().stream()
                .sorted((one, other) -> Boolean.compare(isCalled(one), isCalled(other)))
                .toList();
    }

    private static boolean isCalled(ProcessInstance instance) {
        return !instance.getId().equals(instance.getRootProcessInstanceId());
    }
}
