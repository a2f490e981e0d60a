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
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the newest tables that process owners have put into processes/signing-policy. */
@Component
class TableStartRules implements StartRules {

    private final DecisionService decisions;
    private final OnOwnBehalf own;

    TableStartRules(@Lazy DecisionService decisions, OnOwnBehalf own) {
        this.decisions = decisions;
        this.own = own;
    }

    @Override
    public SigningPolicy policyFor(Kind kind) {
        DmnDecisionRuleResult row =
                ask("signingPolicy", Map.of("kind", kind.code())).getSingleResult();
        if (row == null) {
            throw new IllegalStateException("the table signingPolicy has no row for " + kind.code());
        }
        return new SigningPolicy(
                ((Number) row.get("daysToSign")).intValue(),
                RemindBefore.parse(row.getEntry("remindBefore")),
                row.getEntry("assuranceLevel"),
                row.getEntry("provider"));
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
        return ask("mayStartSigning", inputs).getResultList().stream()
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

    private DmnDecisionTableResult ask(String table, Map<String, Object> inputs) {
        return own.call(() ->
                decisions.evaluateDecisionTableByKey(table).variables(inputs).evaluate());
    }
}
