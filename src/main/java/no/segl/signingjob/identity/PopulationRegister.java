package no.segl.signingjob.identity;

import java.util.Optional;

/** Who has which number. Norwegian: folkeregisteret. */
public interface PopulationRegister {

    /** The person's full name; empty when the register does not know the number or is not asked at all. */
    Optional<String> nameOf(NationalId person);
}
