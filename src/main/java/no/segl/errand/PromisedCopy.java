package no.segl.errand;

import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.mailbox.CopyId;

/** A copy that is to come into a digital mailbox, as it lies in the database: its id alone. */
record PromisedCopy(String copy, String since) {

    static PromisedCopy of(CopyId copy, Instant since) {
        return new PromisedCopy(copy.value().toString(), since.toString());
    }

    PromisedCopy madeAt(Instant later) {
        return new PromisedCopy(copy, later.toString());
    }

    CopyId id() {
        return new CopyId(UUID.fromString(copy));
    }
}
