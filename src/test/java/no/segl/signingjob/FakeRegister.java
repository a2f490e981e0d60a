package no.segl.signingjob;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister;

/** Knows everybody at one address, unless a test says otherwise. */
final class FakeRegister implements ContactRegister {

    static final ContactDetails USUAL = new ContactDetails("kjent@segl.example", null);

    final Map<NationalId, Registration> special = new HashMap<>();
    boolean asked = true;

    @Override
    public boolean isAsked() {
        return asked;
    }

    @Override
    public Map<NationalId, Registration> lookUp(Collection<NationalId> people) {
        return people.stream().collect(Collectors.toMap(Function.identity(), this::registration));
    }

    private Registration registration(NationalId person) {
        Registration usual = asked ? new Registration(true, false, USUAL, Language.NN) : Registration.UNKNOWN;
        return special.getOrDefault(person, usual);
    }
}
