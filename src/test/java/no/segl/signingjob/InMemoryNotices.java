package no.segl.signingjob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;
import org.jspecify.annotations.Nullable;

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
    public void setResult(NoticeId id, Channel channel, Delivery result) {
        all.replaceAll(each -> each.id().equals(id) ? with(each, channel, result) : each);
    }

    @Override
    public void forgetResult(NoticeId id, Channel channel) {
        all.replaceAll(each -> each.id().equals(id) ? with(each, channel, null) : each);
    }

    @Override
    public boolean isSuperseded(Notice notice) {
        return all.stream()
                .anyMatch(each -> each.job().equals(notice.job())
                        && each.round() == notice.round()
                        && each.signer().equals(notice.signer())
                        && each.occasion() == Notice.Occasion.PLEASE_SIGN
                        && each.promisedAt().isAfter(notice.promisedAt()));
    }

    @Override
    public boolean wasAskedBefore(Notice notice) {
        return all.stream()
                .anyMatch(each -> each.job().equals(notice.job())
                        && each.round() < notice.round()
                        && each.signer().equals(notice.signer())
                        && each.occasion() == Notice.Occasion.PLEASE_SIGN);
    }

    private static Notice with(Notice notice, Channel channel, @Nullable Delivery result) {
        Map<Channel, Delivery> results = new HashMap<>(notice.results());
        results.compute(channel, (way, before) -> result);
        return new Notice(
                notice.id(),
                notice.job(),
                notice.round(),
                notice.signer(),
                notice.occasion(),
                notice.distinction(),
                notice.promisedAt(),
                results);
    }
}
