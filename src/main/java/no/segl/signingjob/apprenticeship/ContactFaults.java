package no.segl.signingjob.apprenticeship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.SigningJobId;

/** What the newest check of each contract found. */
public interface ContactFaults {

    /** In the place of what an earlier check has found. */
    void replace(SigningJobId job, List<ContactFault> faults);

    /** In the order in which they were found: signer by signer. */
    List<ContactFault> of(SigningJobId job);

    /** As {@link #of}, of several; those without any are left out. */
    Map<SigningJobId, List<ContactFault>> ofAll(Collection<SigningJobId> jobs);
}
