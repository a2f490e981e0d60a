package no.segl.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Creates the groups and what they may do. All groups' rounds run in the same model: a right on its instances would be one
 * on those of every group. So staff have rights on tasks alone, which come from the model, through its candidate groups
 * ({@link RightsOnTasks}); whatever else one wants to know of a job the domain tells. Nobody may start a process here,
 * since a job starts in the domain.
 */
@Component
class StaffGroups {

    private static final Permission[] SEE_ALL = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_HISTORY
    };

    private final IdentityService identities;
    private final Grants grants;

    StaffGroups(IdentityService identities, Grants grants) {
        this.identities = identities;
        this.grants = grants;
    }

    void prepare() {
        for (StaffGroup group : StaffGroup.values()) {
            create(group);
            // the own profile, with the password, is in there
            grants.give(group, Resources.APPLICATION, "welcome", ACCESS);
            if (group.worksInTasklist()) {
                grants.give(group, Resources.APPLICATION, "tasklist", ACCESS);
                grants.give(group, Resources.USER, ANY, READ);
                // the model that a task's diagram shows, and nothing of what runs in it
                group.processes().forEach(process -> grants.give(group, Resources.PROCESS_DEFINITION, process, READ));
            }
        }
        ownProcesses();
        administer();
    }

    private void ownProcesses() {
        StaffGroup owners = StaffGroup.PROSESSEIER;
        grants.give(owners, Resources.APPLICATION, "cockpit", ACCESS);
        grants.give(owners, Resources.PROCESS_DEFINITION, ANY, SEE_ALL);
        grants.give(owners, Resources.DECISION_DEFINITION, ANY, READ);
        grants.give(owners, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
        grants.give(owners, Resources.DEPLOYMENT, ANY, READ, CREATE);
    }

    /** Of the engine, that is: which documents one sees is decided by the groups that jobs belong to. */
    private void administer() {
        for (Resource resource : Resources.values()) {
            grants.give(StaffGroup.ADMIN, resource, ANY, ALL);
        }
    }

    private void create(StaffGroup staffGroup) {
        Group group = identities.createGroupQuery().groupId(staffGroup.id()).singleResult();
        if (group == null) {
            group = identities.newGroup(staffGroup.id());
        }
        group.setName(staffGroup.label());
        group.setType("segl");
        identities.saveGroup(group);
    }
}
