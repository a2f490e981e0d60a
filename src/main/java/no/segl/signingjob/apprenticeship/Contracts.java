package no.segl.signingjob.apprenticeship;

import java.util.Optional;
import no.segl.signingjob.SigningJobId;

/** What the contracts that are signed are about. */
public interface Contracts {

    void keep(SigningJobId job, Contract contract);

    /** Empty where the sender told nothing but a title, and for jobs about anything else. */
    Optional<Contract> of(SigningJobId job);
}
