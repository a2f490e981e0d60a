package no.segl.notification;

import no.segl.signingjob.notice.NoticeId;

/** The mail server is in trouble. Without a cause: the mail library's exceptions, and what servers answer, hold addresses. */
final class NoticeNotSent extends RuntimeException {

    NoticeNotSent(NoticeId notice, SmtpAnswer answer) {
        super("notice " + notice + " could not be sent: " + answer);
    }
}
