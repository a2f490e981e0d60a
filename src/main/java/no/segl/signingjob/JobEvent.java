package no.segl.signingjob;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a job, kept for ever. The text holds what staff need beyond the type: a reason, a reference,
 * a date; never an identity number, an address or what a signer wrote when rejecting.
 *
 * @param by the account of the staff member who did it; null where it was a signer, or the process
 */
public record JobEvent(
        SigningJobId job,
        Instant at,
        EventType type,
        @Nullable SignerId signer,
        int round,
        String text,
        @Nullable String by) {

    @Override
    public String toString() {
        return "JobEvent[" + job + ", " + type + ", round " + round + "]";
    }
}
