package no.segl.signingjob.rules;

import no.segl.signingjob.Capacity;
import no.segl.signingjob.apprenticeship.ContractRole;

/** The table that process owners edit of who signs a contract of apprenticeship, in which order, and how each is reached. */
public interface ContractRules {

    RoleRule of(ContractRole role);

    /**
     * @param capacity that one in this role signs in, unless the sender says otherwise
     * @param group that one in this role signs in, unless the sender says otherwise
     * @param personalEmailNeeded an address that only this person reads
     * @param mustBeThere no contract goes without one; of a guardian, the apprentice's age tells
     */
    record RoleRule(
            Capacity capacity, int group, boolean mobileNeeded, boolean personalEmailNeeded, boolean mustBeThere) {

        public RoleRule {
            if (group < 1) {
                throw new IllegalArgumentException("a signer's group is 1 or more");
            }
        }
    }
}
