package no.segl.signingjob.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has which number. Norwegian: folkeregisteret. Asked anew each time, never copied; for an address never at all. */
public interface PopulationRegister {

    /** False where this installation asks no register: names are then the eID's, else the sender's. */
    default boolean isAsked() {
        return true;
    }

    /**
     * Those whom the register knows, by the number that was asked about.
     *
     * @throws RuntimeException if the register cannot answer; trying again may help
     */
    Map<NationalId, RegisteredPerson> lookUp(Collection<NationalId> people);

    /**
     * Those who were born on that day and are called so, or nearly so; the dead too.
     *
     * @param most if there are more, one more than that
     * @throws RuntimeException if the register cannot answer; trying again may help
     */
    List<RegisteredPerson> search(String name, LocalDate birthDate, int most);

    /**
     * The person's full name; empty when the register does not know the number, has no name there, or is not asked at
     * all.
     *
     * @throws RuntimeException if the register cannot answer; trying again may help
     */
    default Optional<String> nameOf(NationalId person) {
        return Optional.ofNullable(lookUp(Set.of(person)).get(person))
                .map(RegisteredPerson::name)
                .map(RegisteredName::full);
    }
}
