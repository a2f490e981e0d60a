package no.segl.signingjob;

import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Service;

/** What is heard of a notice after it was sent. Of a notice that is not ours nothing is heard. */
@Service
public class HearOfNotice {

    private final Notices notices;
    private final NoticeOutcome outcome;

    HearOfNotice(Notices notices, NoticeOutcome outcome) {
        this.notices = notices;
        this.outcome = outcome;
    }

    /** It was taken, even if we did not live to hear the answer: it is not sent on this way again. */
    public void taken(NoticeId id, Channel channel) {
        notices.find(id).ifPresent(notice -> outcome.store(notice, channel, Delivery.ACCEPTED));
    }

    /** It came back: the address does not exist, or refuses. A contact fault, unless it arrived on the other way. */
    public void cameBack(NoticeId id, Channel channel) {
        notices.find(id).ifPresent(notice -> outcome.cameBack(notice, channel));
    }

    /** The gateway took it and lost it, whoever its receiver is: it is sent on this way again, as long as it is wanted. */
    public void lost(NoticeId id, Channel channel) {
        notices.find(id).ifPresent(notice -> outcome.lost(notice, channel));
    }
}
