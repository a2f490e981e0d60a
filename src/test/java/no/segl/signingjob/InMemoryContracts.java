package no.segl.signingjob;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.rules.ContractRules;

/** What contracts are about in memory, and the table of roles as it is delivered. */
class InMemoryContracts implements Contracts, ContractRules {

    private final Map<SigningJobId, Contract> kept = new HashMap<>();
    final Map<ContractRole, RoleRule> rules = new EnumMap<>(Map.of(
            ContractRole.APPRENTICE, new RoleRule(Capacity.SELF, 1, true, false, true),
            ContractRole.GUARDIAN, new RoleRule(Capacity.SELF, 1, true, false, false),
            ContractRole.COMPANY_CONTACT, new RoleRule(Capacity.ORGANISATION, 2, false, true, false),
            ContractRole.DAILY_LEADER, new RoleRule(Capacity.ORGANISATION, 2, false, true, true),
            ContractRole.TRAINING_OFFICE, new RoleRule(Capacity.ORGANISATION, 3, false, false, false),
            ContractRole.COUNTY, new RoleRule(Capacity.ORGANISATION, 4, false, false, false)));

    @Override
    public void keep(SigningJobId job, Contract contract) {
        kept.put(job, contract);
    }

    @Override
    public Optional<Contract> of(SigningJobId job) {
        return Optional.ofNullable(kept.get(job));
    }

    @Override
    public RoleRule of(ContractRole role) {
        return rules.get(role);
    }
}
