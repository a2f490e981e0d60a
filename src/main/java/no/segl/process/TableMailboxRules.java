package no.segl.process;

import java.util.Map;
import no.segl.signingjob.apprenticeship.SharedMailboxes;
import no.segl.signingjob.rules.MailboxRules;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the newest table that process owners have put into processes/signing-policy. No address enters the engine. */
@Component
class TableMailboxRules implements MailboxRules {

    private static final String TABLE = "sharedMailboxes";

    private final DecisionService decisions;
    private final OnOwnBehalf own;

    TableMailboxRules(@Lazy DecisionService decisions, OnOwnBehalf own) {
        this.decisions = decisions;
        this.own = own;
    }

    @Override
    public SharedMailboxes shared() {
        return new SharedMailboxes(own.call(() -> decisions
                .evaluateDecisionTableByKey(TABLE)
                .variables(Map.of("kind", "apprenticeship"))
                .evaluate()
                .<String>collectEntries("mailbox")));
    }
}
