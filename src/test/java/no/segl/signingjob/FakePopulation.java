package no.segl.signingjob;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import no.segl.signingjob.identity.RegisteredPerson;

/** A population register that is not asked until somebody is put into it. */
class FakePopulation implements PopulationRegister {

    final Map<NationalId, RegisteredPerson> known = new HashMap<>();
    final List<Collection<NationalId>> lookUps = new ArrayList<>();
    boolean isAsked;
    boolean isDown;

    void know(RegisteredPerson... people) {
        isAsked = true;
        for (RegisteredPerson person : people) {
            known.put(person.number(), person);
        }
    }

    @Override
    public boolean isAsked() {
        return isAsked;
    }

    @Override
    public Map<NationalId, RegisteredPerson> lookUp(Collection<NationalId> people) {
        lookUps.add(List.copyOf(people));
        answer();
        Map<NationalId, RegisteredPerson> found = new HashMap<>(known);
        found.keySet().retainAll(people);
        return found;
    }

    @Override
    public List<RegisteredPerson> search(String name, LocalDate birthDate, int most) {
        answer();
        String typed = name.toLowerCase(Locale.ROOT);
        return known.values().stream()
                .filter(person -> birthDate.equals(person.birthDate()))
                .filter(person -> person.name() != null
                        && person.name().full().toLowerCase(Locale.ROOT).contains(typed))
                .limit(most + 1L)
                .toList();
    }

    private void answer() {
        if (isDown) {
            throw new IllegalStateException("down");
        }
    }
}
