package no.segl.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** How the engine treats staff. */
@Component
class StaffAccess extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setAdminGroups(new ArrayList<>(List.of(StaffGroup.ADMIN.id())));
        // who may do a task may not rewrite its variables, name or due date
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setResourceAuthorizationProvider(new RightsOnTasks());
        // the engine shuts a whole account out after one wrong password, from wherever it came; WrongPasswords is finer
        engine.setLoginDelayBase(0);
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    }
}
