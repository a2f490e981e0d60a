package no.segl.populationregister;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import no.segl.signingjob.identity.RegisteredPerson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For an installation that has no access to the register, and says so: names are the eID's, else the sender's. */
@Component
@ConditionalOnProperty(name = "segl.population-register.kind", havingValue = "none")
class NoPopulationRegister implements PopulationRegister {

    @Override
    public boolean isAsked() {
        return false;
    }

    @Override
    public Map<NationalId, RegisteredPerson> lookUp(Collection<NationalId> people) {
        return Map.of();
    }

    @Override
    public List<RegisteredPerson> search(String name, LocalDate birthDate, int most) {
        return List.of();
    }
}
