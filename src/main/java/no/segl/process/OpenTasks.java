package no.segl.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks that staff have before them, and the jobs that these are about. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService processes;
    private final IdentityService identities;

    OpenTasks(TaskService tasks, RuntimeService processes, IdentityService identities) {
        this.tasks = tasks;
        this.processes = processes;
        this.identities = identities;
    }

    /** Of these tasks, those that the staff member may see. */
    List<OpenTask> among(Collection<String> ids, Staff staff) {
        // without a limit the engine refuses to answer anybody who is not the system itself
        List<Task> found = onBehalfOf(
                staff,
                () -> tasks.createTaskQuery()
                        .taskIdIn(ids.toArray(String[]::new))
                        .listPage(0, ids.size()));
        Map<String, String> businessKeys = businessKeysOf(found);
        return found.stream()
                .filter(task -> businessKeys.containsKey(task.getProcessInstanceId()))
                .map(task -> new OpenTask(task.getId(), SigningJobId.of(businessKeys.get(task.getProcessInstanceId()))))
                .toList();
    }

    private <T> T onBehalfOf(Staff staff, Supplier<T> question) {
        identities.setAuthentication(staff.account(), List.copyOf(staff.groups()));
        try {
            return question.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    private Map<String, String> businessKeysOf(List<Task> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return processes.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    record OpenTask(String id, SigningJobId job) {}
}
