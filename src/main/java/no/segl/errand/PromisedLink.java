package no.segl.errand;

import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.apprenticeship.MendingLinkId;

/** A link that is to be mailed, as it lies in the database: its id alone, with which nobody can open it. */
record PromisedLink(String link, String since) {

    static PromisedLink of(MendingLinkId link, Instant since) {
        return new PromisedLink(link.toString(), since.toString());
    }

    MendingLinkId id() {
        return new MendingLinkId(UUID.fromString(link));
    }
}
