package no.segl.process;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that somebody administers the installation, and refuses to start it otherwise. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdmin implements ApplicationRunner {

    private final IdentityService identities;
    private final FirstAdminSettings settings;

    FirstAdmin(IdentityService identities, FirstAdminSettings settings) {
        this.identities = identities;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (membersOf(StaffGroup.ADMIN.id()).isEmpty()) {
            create();
        }
        letWebappsKnow();
    }

    private void create() {
        if (!settings.isComplete()) {
            throw new NoAdmin();
        }
        if (identities.createUserQuery().userId(settings.account()).count() == 0) {
            User admin = identities.newUser(settings.account());
            admin.setFirstName("Administrator");
            admin.setLastName(""); // Cockpit would write "null"
            admin.setPassword(settings.password());
            identities.saveUser(admin);
        }
        identities.createMembership(settings.account(), StaffGroup.ADMIN.id());
    }

    /** The web applications show nothing but their set-up page, which is closed, while their own group has no member. */
    private void letWebappsKnow() {
        if (identities.createGroupQuery().groupId(CAMUNDA_ADMIN).count() == 0) {
            Group group = identities.newGroup(CAMUNDA_ADMIN);
            group.setName("Camunda");
            group.setType("SYSTEM");
            identities.saveGroup(group);
        }
        if (membersOf(CAMUNDA_ADMIN).isEmpty()) {
            membersOf(StaffGroup.ADMIN.id())
                    .forEach(admin -> identities.createMembership(admin.getId(), CAMUNDA_ADMIN));
        }
    }

    private List<User> membersOf(String group) {
        return identities.createUserQuery().memberOfGroup(group).list();
    }
}
