package no.segl.signingjob.notice;

import java.util.Optional;
import no.segl.signingjob.notice.NoticeGateway.Delivery;

/** All notices. */
public interface Notices {

    /** @return false if this signer already has a notice of this round, occasion and distinction; nothing is added then */
    boolean addIfNew(Notice notice);

    Optional<Notice> find(NoticeId id);

    /** The newest result on this way counts. */
    void setResult(NoticeId id, Channel channel, Delivery result);

    /** It is to be tried on this way again. */
    void forgetResult(NoticeId id, Channel channel);

    /** Whether this signer was asked anew after this notice was promised, at an address that was corrected. */
    boolean isSuperseded(Notice notice);

    /** Whether this signer was asked in a round before this notice's. */
    boolean wasAskedBefore(Notice notice);
}
