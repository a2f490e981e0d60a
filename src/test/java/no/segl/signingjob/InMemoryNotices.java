package no.segl.signingjob;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;

class InMemoryNotices implements Notices {

    private final List<Notice> all = new ArrayList<>();

    @Override
    public boolean addIfNew(Notice notice) {
        boolean known = all.stream()
                .anyMatch(each -> each.job().equals(notice.job())
                        && each.round() == notice.round()
                        && each.signer().equals(notice.signer())
                        && each.occasion() == notice.occasion()
                        && each.distinction().equals(notice.distinction()));
        return !known && all.add(notice);
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return all.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    @Override
    public void markSent(NoticeId id, Instant at) {
        all.replaceAll(each -> each.id().equals(id)
                ? new Notice(id, each.job(), each.round(), each.signer(), each.occasion(), each.distinction(), at)
                : each);
    }
}
