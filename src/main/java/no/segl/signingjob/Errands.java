package no.segl.signingjob;

import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.notice.NoticeId;

/**
 * What must still be done outside, promised in the transaction that made it necessary and tried, with growing pauses,
 * until it is done. Nothing here is lost by a crash, and each is done by one node at a time.
 */
public interface Errands {

    void tellProcess(News news);

    void sendNotice(NoticeId notice);

    /** After a while, unless it is to be sent anyway. */
    void sendNoticeAgain(NoticeId notice);

    void sendCopy(CopyId copy);

    void sendMendingLink(MendingLinkId link);
}
