package no.segl.notification;

import no.segl.signingjob.notice.NoticeId;

/** A gateway is in trouble. Without a cause: libraries' exceptions, and what servers answer, hold addresses. */
final class NoticeNotSent extends RuntimeException {

    /** @param why in words that name nobody */
    NoticeNotSent(NoticeId notice, Object why) {
        super("notice " + notice + " could not be sent: " + why);
    }

    /** What went wrong underneath, by its name alone. */
    static String nameOf(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName();
    }
}
