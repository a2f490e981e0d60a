package no.segl.signingjob;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.Field;
import org.springframework.stereotype.Component;

/**
 * Holds whoever corrects how a contract's people are reached to what is asked before it is sent. Those whose details only
 * the contact register knows are left aside: the process looks at them.
 */
@Component
class CorrectedContacts {

    private final ContractContactCheck contacts;

    CorrectedContacts(ContractContactCheck contacts) {
        this.contacts = contacts;
    }

    /**
     * Asks the name service: never while a job's row is held.
     *
     * @param people as they will be
     * @return the domains that take no mail
     */
    Set<String> refusing(Collection<Signer> people) {
        return contacts.refusing(written(people), Map.of());
    }

    /**
     * @param people all of them, as they will be
     * @param at whose details were corrected, and what the names of that person's fields begin with
     * @param refusing domains that take no mail
     */
    List<Violation> faults(Collection<Signer> people, Map<SignerId, String> at, Set<String> refusing) {
        return contacts.faults(written(people), Map.of(), refusing).stream()
                .filter(fault -> at.containsKey(fault.signer()))
                .map(fault -> violation(fault, at.get(fault.signer())))
                .toList();
    }

    private static List<Signer> written(Collection<Signer> people) {
        return people.stream()
                .filter(signer -> !signer.isInContactRegister() || signer.contactCorrected())
                .toList();
    }

    private static Violation violation(ContactFault fault, String at) {
        String field = fault.what().field() == Field.MOBILE ? "mobile" : "email";
        return Violation.of(fault.what().code(), at + field);
    }
}
