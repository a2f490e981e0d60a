package no.segl.signingjob.mailbox;

import java.util.UUID;

/** A copy's identity; the message that carries it has the same, however often it is tried. */
public record CopyId(UUID value) {

    public static CopyId random() {
        return new CopyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
