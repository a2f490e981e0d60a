package no.segl.errand;

import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.notice.NoticeId;

/** A notice that is to be delivered, as it lies in the database: its id alone. */
record PromisedNotice(String notice, String since) {

    static PromisedNotice of(NoticeId notice, Instant since) {
        return new PromisedNotice(notice.value().toString(), since.toString());
    }

    PromisedNotice madeAt(Instant later) {
        return new PromisedNotice(notice, later.toString());
    }

    NoticeId id() {
        return new NoticeId(UUID.fromString(notice));
    }
}
