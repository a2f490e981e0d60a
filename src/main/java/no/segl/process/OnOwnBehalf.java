package no.segl.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine for Segl itself, whoever is logged in: what the domain decided needs no engine permission. */
@Component
public class OnOwnBehalf {

    private final IdentityService identities;

    OnOwnBehalf(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    public <T> T call(Supplier<T> question) {
        Authentication before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (before != null) {
                identities.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
