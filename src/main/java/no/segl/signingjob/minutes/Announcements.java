package no.segl.signingjob.minutes;

import java.util.Optional;
import no.segl.signingjob.SigningJobId;

/** The announcements that were made; each stays as it was made. */
public interface Announcements {

    void keep(Announcement announcement);

    /** Empty where the minutes are not finalised. */
    Optional<Announcement> of(SigningJobId minutes);
}
