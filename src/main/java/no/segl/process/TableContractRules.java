package no.segl.process;

import java.util.Map;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.rules.ContractRules;
import org.springframework.stereotype.Component;

/** Asks the newest table that process owners have put into processes/signing-policy. */
@Component
class TableContractRules implements ContractRules {

    private static final String TABLE = "contractRoles";

    private final DecisionTables tables;

    TableContractRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public RoleRule of(ContractRole role) {
        Map<String, Object> row = tables.row(TABLE, Map.of("role", role.code()));
        return new RoleRule(
                Capacity.valueOf((String) row.get("capacity")),
                ((Number) row.get("group")).intValue(),
                (boolean) row.get("mobileNeeded"),
                (boolean) row.get("personalEmailNeeded"),
                (boolean) row.get("mustBeThere"));
    }
}
