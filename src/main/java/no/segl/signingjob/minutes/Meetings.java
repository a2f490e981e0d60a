package no.segl.signingjob.minutes;

import java.util.Optional;
import no.segl.signingjob.SigningJobId;

/** The meetings that minutes are about. */
public interface Meetings {

    void keep(SigningJobId minutes, Meeting meeting);

    /** Empty where the sender told nothing but a title, and for jobs that are no minutes. */
    Optional<Meeting> of(SigningJobId minutes);
}
