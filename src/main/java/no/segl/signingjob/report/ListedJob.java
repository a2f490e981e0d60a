package no.segl.signingjob.report;

import java.util.List;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;

/**
 * A job as a report lists it.
 *
 * @param faults what keeps its people from being reached, as long as that has stopped it
 */
public record ListedJob(SigningJob job, List<ContactFault> faults) {

    public ListedJob {
        faults = List.copyOf(faults);
    }

    /** Each once, however many people it is found with. */
    public List<What> reasons() {
        return faults.stream().map(ContactFault::what).distinct().toList();
    }

    public List<What> reasonsAt(SignerId signer) {
        return faults.stream()
                .filter(fault -> fault.signer().equals(signer))
                .map(ContactFault::what)
                .toList();
    }
}
