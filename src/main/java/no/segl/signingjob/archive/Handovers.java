package no.segl.signingjob.archive;

import java.time.Instant;
import no.segl.signingjob.SigningJobId;

/** What was handed over to the municipality's own archive, one for each filing. */
public interface Handovers {

    /** @param taken the archive has acknowledged the message */
    record Handover(MessageId message, boolean taken) {}

    /** The one message of this filing, which stands even if the caller's transaction is undone. */
    Handover of(SigningJobId job, String filingKey, Instant now);

    /** @return false where that was known already */
    boolean taken(MessageId message, Instant now);
}
