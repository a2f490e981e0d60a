package no.segl.process;

import java.util.List;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether the process of a job waits for a piece of news, or may come to. */
@Component
class Waiting {

    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService work;

    Waiting(@Lazy RuntimeService processes, @Lazy TaskService tasks, @Lazy ManagementService work) {
        this.processes = processes;
        this.tasks = tasks;
        this.work = work;
    }

    /** Where it waits: news of an old round finds nothing of a newer one. */
    List<String> forMessage(News news) {
        if (news.what() == What.CONTACT_FAULT && isBeingCorrected(news)) {
            return List.of();
        }
        ExecutionQuery query = processes
                .createExecutionQuery()
                .messageEventSubscriptionName(Messages.nameOf(news.what()))
                .processInstanceBusinessKey(news.job().toString())
                .processVariableValueEquals(ProcessVariables.ROUND, news.round());
        if (news.what() == What.CONTACT_CORRECTED) {
            query.variableValueEquals(ProcessVariables.SIGNER_ID, String.valueOf(news.signer()));
        }
        return query.list().stream().map(Execution::getId).toList();
    }

    /** At most one task for each signer, however often the fault is told. */
    private boolean isBeingCorrected(News news) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(news.job().toString())
                .taskDefinitionKey("correctContact")
                .list()
                .stream()
                .anyMatch(task -> String.valueOf(news.signer())
                        .equals(tasks.getVariable(task.getId(), ProcessVariables.SIGNER_ID)));
    }

    /** Only asked where it does not wait now. */
    boolean mayStillCome(News news) {
        List<ProcessInstance> running = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(news.job().toString())
                .list();
        return !running.isEmpty()
                && switch (news.what()) {
                    // the end of a round was stored after the process began to wait for it, and found what had come
                    // first
                    case ALL_SIGNED, REJECTED, RECALLED -> isRoundOpen(news);
                    // a round that goes on begins its waiting anew
                    case DEADLINE_MOVED, NEXT_GROUP, BROKEN_OFF -> true;
                    case CONTACT_FAULT -> !isBeingCorrected(news);
                    // the process found no fault to correct, or somebody has completed the task
                    case CONTACT_CORRECTED -> false;
                    case RECALLED_AFTER_SIGNING, DETAILS_MENDED, VOIDED, REPLACED, PAPER_FILED -> isMoving(running);
                };
    }

    private boolean isRoundOpen(News news) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(news.job().toString())
                        .taskDefinitionKey("activeJob")
                        .count()
                > 0;
    }

    /** Something is still to be done before the next person or message is waited for. */
    private boolean isMoving(List<ProcessInstance> running) {
        return running.stream()
                .anyMatch(instance -> work.createJobQuery()
                                .processInstanceId(instance.getId())
                                .messages()
                                .count()
                        > 0);
    }
}
