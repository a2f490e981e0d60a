package no.segl.signingjob;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a job, kept for ever. The text holds what staff need beyond the type: a reason, a reference,
 * a date; never an identity number or an address. What a signer wrote when rejecting is not stored with it: whoever may read
 * that gets it as the text.
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

    JobEvent withText(String other) {
        return new JobEvent(job, at, type, signer, round, other, by);
    }

    @Override
    public String toString() {
        return "JobEvent[" + job + ", " + type + ", round " + round + "]";
    }
}
