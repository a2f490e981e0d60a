package no.segl.demo;

import java.util.Optional;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import org.springframework.stereotype.Component;

/** Knows the people of the demo. */
@Component
class DemoPopulationRegister implements PopulationRegister {

    @Override
    public Optional<String> nameOf(NationalId person) {
        return DemoPerson.of(person).map(DemoPerson::fullName);
    }
}
