package no.segl.signingjob.archive;

import java.util.UUID;

/** What a message to the municipality's own archive is called, however often it is sent. */
public record MessageId(UUID value) {

    public static MessageId random() {
        return new MessageId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
