package no.segl.signingjob.document;

import java.time.Instant;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a job's document.
 *
 * @param number counts from 1 through all rounds of the job
 * @param signer whose signature made this version
 * @param sha256 of the content, in hexadecimal
 */
public record DocumentVersion(
        SigningJobId job,
        int round,
        int number,
        Made made,
        @Nullable SignerId signer,
        String sha256,
        long size,
        int pages,
        Instant at) {

    public enum Made {
        /** As it came from the sender. */
        RECEIVED,
        /** What signers see and sign. */
        ACCEPTED,
        /** With one more signature. */
        SIGNED,
        /** With all that long-term verification needs. */
        SEALED
    }
}
