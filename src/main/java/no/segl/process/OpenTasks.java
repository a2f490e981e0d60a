package no.segl.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The tasks that staff have before them, and the jobs that these are about. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService processes;
    private final IdentityService identities;
    private final FilterService filters;

    OpenTasks(TaskService tasks, RuntimeService processes, IdentityService identities, FilterService filters) {
        this.tasks = tasks;
        this.processes = processes;
        this.identities = identities;
        this.filters = filters;
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

    /** The newest task of a job that the staff member may see, in the first basket of theirs that holds this very task. */
    Optional<PlaceOfTask> newestOf(SigningJobId job, Staff staff) {
        return onBehalfOf(
                staff,
                () -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(job.toString())
                        .orderByTaskCreateTime()
                        .desc()
                        .listPage(0, 1)
                        .stream()
                        .findFirst()
                        .map(task -> new PlaceOfTask(task.getId(), basketOf(task))));
    }

    private String basketOf(Task task) {
        TaskQuery thisOne = tasks.createTaskQuery().taskId(task.getId());
        return filters.createTaskFilterQuery().list().stream()
                .sorted(Comparator.comparing(TasklistFilters::place))
                .filter(basket -> filters.count(basket.getId(), thisOne) > 0)
                .findFirst()
                .map(Filter::getId)
                .orElse("");
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

    /** @param basket the id of a filter; empty where none holds the task */
    record PlaceOfTask(String id, String basket) {}

    record OpenTask(String id, SigningJobId job) {}
}
