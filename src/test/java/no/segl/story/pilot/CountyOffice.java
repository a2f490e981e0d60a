package no.segl.story.pilot;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import no.segl.story.Town;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** The county's case handlers, whoever of them is there: the work lies with their group. */
final class CountyOffice {

    private static final String GROUP = "saksbehandler";

    private final TaskService tasks;
    private final IdentityService accounts;

    CountyOffice(TaskService tasks, IdentityService accounts) {
        this.tasks = tasks;
        this.accounts = accounts;
    }

    boolean has(String job, String task) {
        return open(job, task) != null;
    }

    /** Waits for the task, and decides so. */
    void decides(String job, String task, String decision) {
        await().alias(task).atMost(Town.PATIENCE).until(() -> has(job, task));
        accounts.setAuthentication(GROUP, List.of(GROUP));
        try {
            tasks.complete(open(job, task).getId(), Map.of("decision", decision));
        } finally {
            accounts.clearAuthentication();
        }
    }

    private Task open(String job, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(job)
                .taskDefinitionKey(task)
                .singleResult();
    }
}
