package no.segl.process;

import java.util.Map;
import no.segl.signingjob.apprenticeship.SharedMailboxes;
import no.segl.signingjob.rules.MailboxRules;
import org.springframework.stereotype.Component;

/** Reads the newest table that process owners have put into processes/signing-policy. No address enters the engine. */
@Component
class TableMailboxRules implements MailboxRules {

    private static final String TABLE = "sharedMailboxes";

    private final DecisionTables tables;

    TableMailboxRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public SharedMailboxes shared() {
        return new SharedMailboxes(tables.ask(TABLE, Map.of("kind", "apprenticeship")).stream()
                .map(row -> (String) row.get("mailbox"))
                .toList());
    }
}
