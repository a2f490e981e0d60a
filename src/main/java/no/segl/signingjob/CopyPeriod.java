package no.segl.signingjob;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** How long each signer can fetch the sealed document in the portal, from the last signature on. */
public record CopyPeriod(Duration length) {

    /** @param job one whose round has ended */
    public Instant endOf(SigningJob job) {
        return Objects.requireNonNull(job.round().settledAt()).plus(length);
    }

    /** The document is sealed, is neither taken back nor void, and the time is not over. */
    boolean isOpen(SigningJob job, Instant now) {
        return job.status().isSignedByAll() && now.isBefore(endOf(job));
    }
}
