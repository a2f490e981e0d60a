package no.segl.signingjob;

import java.io.Serializable;
import java.util.UUID;

/** A signing job's identity; also the business key of its process. */
public record SigningJobId(UUID value) implements Serializable {

    public static SigningJobId random() {
        return new SigningJobId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SigningJobId of(String text) {
        return new SigningJobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
