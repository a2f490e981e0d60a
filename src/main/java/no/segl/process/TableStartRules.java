package no.segl.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Violation;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import no.segl.signingjob.rules.StartFacts;
import no.segl.signingjob.rules.StartRules;
import org.springframework.stereotype.Component;

/** Asks the newest tables that process owners have put into processes/signing-policy. */
@Component
class TableStartRules implements StartRules {

    private final DecisionTables tables;

    TableStartRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public SigningPolicy policyFor(Kind kind) {
        Map<String, Object> row = tables.row("signingPolicy", Map.of("kind", kind.code()));
        return new SigningPolicy(
                ((Number) row.get("daysToSign")).intValue(),
                RemindBefore.parse((String) row.get("remindBefore")),
                (String) row.get("assuranceLevel"),
                (String) row.get("provider"));
    }

    @Override
    public List<Violation> againstStart(StartFacts facts) {
        Map<String, Object> inputs = Map.of(
                "kind", facts.kind().code(),
                "caseStatus", facts.caseStatus(),
                "entryStatus", facts.entryStatus(),
                "documentCheckedOut", facts.documentCheckedOut(),
                "documents", facts.documents(),
                "signers", facts.signers());
        return tables.ask("mayStartSigning", inputs).stream()
                .map(row -> new Violation(
                        String.valueOf(row.get("code")),
                        String.valueOf(row.getOrDefault("field", "")),
                        text(row, facts.kind().language()),
                        List.of()))
                .toList();
    }

    /** In the language of those who work with that kind, where the table has it. */
    private static String text(Map<String, Object> row, Language language) {
        String theirs = Objects.toString(row.get("text_" + language.tag()), "");
        return theirs.isBlank() ? String.valueOf(row.get("text")) : theirs;
    }
}
