package no.segl.populationregister;

import java.util.Optional;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For an installation that has no access to the register, and says so: names are the eID's, else the sender's. */
@Component
@ConditionalOnProperty(name = "segl.population-register.kind", havingValue = "none")
class NoPopulationRegister implements PopulationRegister {

    @Override
    public Optional<String> nameOf(NationalId person) {
        return Optional.empty();
    }
}
