package no.segl.demo;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The staff of the demo, all with the password "demo"; the administrator comes from the settings. */
@Component
class DemoStaff implements ApplicationRunner {

    private static final Map<String, List<String>> GROUPS = Map.of(
            "saksbehandler", List.of("saksbehandler"),
            "kollega", List.of("saksbehandler"),
            "fellestjeneste", List.of("fellestjeneste"),
            "sekreterare", List.of("sekreterare"),
            "prosesseier", List.of("prosesseier"),
            "fagsystem", List.of("saksbehandler", "sekreterare"));

    private final IdentityService identities;

    DemoStaff(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        GROUPS.forEach(this::create);
    }

    private void create(String account, List<String> groups) {
        if (identities.createUserQuery().userId(account).count() > 0) {
            return;
        }
        User user = identities.newUser(account);
        user.setFirstName(Character.toUpperCase(account.charAt(0)) + account.substring(1));
        user.setLastName("Demo");
        user.setPassword("demo");
        identities.saveUser(user);
        groups.forEach(group -> identities.createMembership(account, group));
    }
}
