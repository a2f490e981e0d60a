package no.segl.signingjob;

import java.io.Serializable;
import java.util.UUID;

/** A signer's identity within a job; it says nothing of the person. */
public record SignerId(UUID value) implements Serializable {

    public static SignerId random() {
        return new SignerId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SignerId of(String text) {
        return new SignerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
