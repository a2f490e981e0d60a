package no.segl.process;

import java.util.Map;
import no.segl.signingjob.Kind;
import no.segl.signingjob.rules.AnnouncementRules;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the newest table that process owners have put into processes/signing-policy. */
@Component
class TableAnnouncementRules implements AnnouncementRules {

    private static final String TABLE = "announcement";

    private final DecisionService decisions;
    private final OnOwnBehalf own;

    TableAnnouncementRules(@Lazy DecisionService decisions, OnOwnBehalf own) {
        this.decisions = decisions;
        this.own = own;
    }

    @Override
    public Days days() {
        DmnDecisionRuleResult row = own.call(() -> decisions
                .evaluateDecisionTableByKey(TABLE)
                .variables(Map.of("kind", Kind.MINUTES.code()))
                .evaluate()
                .getSingleResult());
        if (row == null) {
            throw new IllegalStateException("the table " + TABLE + " has no row for " + Kind.MINUTES.code());
        }
        return new Days(days(row, "daysUntilUp"), days(row, "daysUp"));
    }

    private static int days(DmnDecisionRuleResult row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
