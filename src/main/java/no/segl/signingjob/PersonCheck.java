package no.segl.signingjob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Name and number must belong together. A fault never says what the right name would be: whoever only guesses a number
 * learns nobody's name by it. Staff find the name by looking the person up, under their own account and a limit.
 */
@Component
class PersonCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PersonCheck.class);

    private final PopulationRegister register;
    private final Municipality municipality;

    PersonCheck(PopulationRegister register, Municipality municipality) {
        this.register = register;
        this.municipality = municipality;
    }

    /** Nothing where the register is not asked or does not answer: what the sender wrote counts then. */
    List<Violation> against(List<NewSigner> wanted, Staff by) {
        Map<NationalId, Integer> signers = inRegister(wanted);
        if (signers.isEmpty()) {
            return List.of();
        }
        Map<NationalId, RegisteredPerson> known;
        try {
            known = new HashMap<>(register.lookUp(signers.keySet()));
        } catch (RuntimeException e) {
            LOG.warn("signers named by {} were not checked: the population register did not answer", by.account(), e);
            return List.of();
        }
        LOG.info("{} had {} signers checked in the population register", by.account(), signers.size());
        List<Violation> faults = new ArrayList<>();
        signers.forEach((number, i) -> check(number, wanted.get(i), known.get(number), "signers[" + i + "].", faults));
        return faults;
    }

    /** Each by its first place; that one stands there twice is another fault. */
    private Map<NationalId, Integer> inRegister(List<NewSigner> signers) {
        Map<NationalId, Integer> asked = new LinkedHashMap<>();
        for (int i = 0; i < signers.size(); i++) {
            int place = i;
            inRegister(signers.get(i).nationalId()).ifPresent(number -> asked.putIfAbsent(number, place));
        }
        return asked;
    }

    /** The number, if it can be in the register at all. */
    Optional<NationalId> inRegister(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(number -> register.isAsked())
                .flatMap(NationalId::parse)
                .filter(NationalId::isNorwegian)
                .filter(number -> municipality.syntheticIdsAllowed() || !number.isSynthetic());
    }

    private static void check(
            NationalId number, NewSigner wanted, @Nullable RegisteredPerson person, String at, List<Violation> faults) {
        if (person == null) {
            faults.add(Violation.of("nationalId.unregistered", at + "nationalId"));
            return;
        }
        if (!person.uses(number)) {
            faults.add(Violation.of("nationalId.notInUse", at + "nationalId"));
        } else if (person.status() == Status.DEAD) {
            faults.add(Violation.of("nationalId.dead", at + "nationalId"));
        }
        String name = Words.orNull(wanted.name());
        if (name != null && person.name() != null && !person.name().isMeantBy(name)) {
            faults.add(Violation.of("name.ofAnother", at + "name"));
        }
    }
}
