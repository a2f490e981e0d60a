package no.segl.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Checks what was chosen whenever any task is completed, by whomever and however: a form can be gone around. */
@Component
class TaskCheck implements TaskListener {

    private final TaskForms forms;
    private final Wording words;

    TaskCheck(TaskForms forms, Wording words) {
        this.forms = forms;
        this.words = words;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            forget(task);
        } else {
            FormChoices choices = forms.of(task);
            choices.fields().forEach((field, values) -> demand(task, field, values));
        }
    }

    /** What was chosen in an earlier task is no choice in this one. */
    private static void forget(DelegateTask task) {
        task.removeVariable(ProcessVariables.DECISION);
        task.removeVariable(ProcessVariables.REASON);
    }

    private void demand(DelegateTask task, String field, Set<String> values) {
        Object chosen = task.getVariable(field);
        if (chosen == null) {
            throw new Declined(words.of("process." + field + ".missing", String.join(", ", values)));
        }
        if (!(chosen instanceof String) || !values.contains(chosen)) {
            throw new Declined(words.of("process." + field + ".unknown", String.join(", ", values)));
        }
    }
}
