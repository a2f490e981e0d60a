package no.segl.process;

import static no.segl.process.ProcessVariables.job;

import no.segl.signingjob.Deciders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** Notes who completed a task, claimed or not. The engine's history knows only to whom the task was assigned. */
@Component
class NoteDecider implements TaskListener {

    private final Deciders deciders;

    NoteDecider(Deciders deciders) {
        this.deciders = deciders;
    }

    @Override
    public void notify(DelegateTask task) {
        String account = Context.getCommandContext().getAuthenticatedUserId();
        if (account != null) {
            deciders.note(job(task.getExecution()), task.getTaskDefinitionKey(), account);
        }
    }
}
