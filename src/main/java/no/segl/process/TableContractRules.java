package no.segl.process;

import java.util.Map;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.rules.ContractRules;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the newest table that process owners have put into processes/signing-policy. */
@Component
class TableContractRules implements ContractRules {

    private static final String TABLE = "contractRoles";

    private final DecisionService decisions;
    private final OnOwnBehalf own;

    TableContractRules(@Lazy DecisionService decisions, OnOwnBehalf own) {
        this.decisions = decisions;
        this.own = own;
    }

    @Override
    public RoleRule of(ContractRole role) {
        DmnDecisionRuleResult row = own.call(() -> decisions
                .evaluateDecisionTableByKey(TABLE)
                .variables(Map.of("role", role.code()))
                .evaluate()
                .getSingleResult());
        if (row == null) {
            throw new IllegalStateException("the table " + TABLE + " has no row for " + role.code());
        }
        return new RoleRule(
                Capacity.valueOf(row.getEntry("capacity")),
                ((Number) row.get("group")).intValue(),
                row.getEntry("mobileNeeded"),
                row.getEntry("personalEmailNeeded"),
                row.getEntry("mustBeThere"));
    }
}
