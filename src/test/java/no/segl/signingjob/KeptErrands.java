package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.notice.NoticeId;

/** Errands that a test does itself, when it wants them done. */
final class KeptErrands implements Errands {

    final List<News> news = new ArrayList<>();
    final List<NoticeId> notices = new ArrayList<>();
    final List<CopyId> copies = new ArrayList<>();
    final List<MendingLinkId> links = new ArrayList<>();

    @Override
    public void tellProcess(News told) {
        news.add(told);
    }

    @Override
    public void sendNotice(NoticeId notice) {
        notices.add(notice);
    }

    @Override
    public void sendNoticeAgain(NoticeId notice) {
        notices.add(notice);
    }

    @Override
    public void sendCopy(CopyId copy) {
        copies.add(copy);
    }

    @Override
    public void sendMendingLink(MendingLinkId link) {
        links.add(link);
    }
}
