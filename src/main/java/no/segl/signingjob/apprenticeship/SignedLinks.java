package no.segl.signingjob.apprenticeship;

import java.net.URI;
import java.time.Duration;

/** Makes links that nobody else can make, and tells which are ours. */
public interface SignedLinks {

    /** The same each time, so that it need not be kept. */
    String tokenOf(MendingLinkId id);

    /** Whether we have made it; not whether it still works. */
    boolean isOurs(String token);

    /** Where its receiver opens it. */
    URI addressOf(MendingLinkId id);

    /** For how long one works. */
    Duration lifetime();
}
