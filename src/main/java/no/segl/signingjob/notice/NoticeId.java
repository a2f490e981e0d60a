package no.segl.signingjob.notice;

import java.util.UUID;

/** A notice's identity. */
public record NoticeId(UUID value) {

    public static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
