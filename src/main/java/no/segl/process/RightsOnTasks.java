package no.segl.process;

import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * What a task's groups may do with it: read it and do it, as always, and also lay back what one has taken, or what a
 * colleague took who is away. The engine forgets these rights with the task.
 */
class RightsOnTasks extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        AuthorizationEntity[] rights = super.newTaskGroupIdentityLink(task, group, type);
        for (AuthorizationEntity right : rights) {
            right.addPermission(TaskPermissions.TASK_ASSIGN);
        }
        return rights;
    }
}
