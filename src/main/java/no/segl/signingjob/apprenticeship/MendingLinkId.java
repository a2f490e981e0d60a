package no.segl.signingjob.apprenticeship;

import java.util.UUID;

/** Identifies a link; what makes it work is the signature beside it. */
public record MendingLinkId(UUID value) {

    public static MendingLinkId random() {
        return new MendingLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
