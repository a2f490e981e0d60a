package no.segl.process;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * Checks what was chosen whenever any task is completed, by whomever and however: a form can be gone around. And who gets a
 * task, where the engine would keep any text.
 */
@Component
class TaskCheck implements TaskListener {

    private final TaskForms forms;
    private final StaffAccounts accounts;
    private final OnOwnBehalf own;
    private final Reservations reservations;
    private final Wording words;

    TaskCheck(TaskForms forms, StaffAccounts accounts, OnOwnBehalf own, Reservations reservations, Wording words) {
        this.forms = forms;
        this.accounts = accounts;
        this.own = own;
        this.reservations = reservations;
        this.words = words;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> begin(task);
            case EVENTNAME_ASSIGNMENT -> demandColleague(task);
            default -> forms.of(task).fields().forEach((field, values) -> demand(task, field, values));
        }
    }

    /** Work lies with groups: whoever is given a task may do it, so nobody outside its groups is. */
    private void demandColleague(DelegateTask task) {
        String assignee = task.getAssignee();
        if (assignee != null && !own.call(() -> accounts.isIn(groupsOf(task), assignee))) {
            throw new Declined(words.of("process.assignee.unknown"));
        }
    }

    private static Set<String> groupsOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void begin(DelegateTask task) {
        forget(task);
        reservations.note(task);
    }

    /** What was chosen in an earlier task is no choice in this one. */
    private static void forget(DelegateTask task) {
        task.removeVariable(ProcessVariables.DECISION);
        task.removeVariable(ProcessVariables.REASON);
    }

    /** A form asks for a reason too; a program that follows the contract may give none. */
    private void demand(DelegateTask task, String field, Set<String> values) {
        Object chosen = task.getVariable(field);
        if (chosen == null && field.equals(ProcessVariables.DECISION)) {
            throw new Declined(words.of("process.decision.missing", String.join(", ", values)));
        }
        if (chosen != null && (!(chosen instanceof String) || !values.contains(chosen))) {
            throw new Declined(words.of("process." + field + ".unknown", String.join(", ", values)));
        }
    }
}
