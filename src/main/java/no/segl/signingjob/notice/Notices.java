package no.segl.signingjob.notice;

import java.time.Instant;
import java.util.Optional;

/** All notices. */
public interface Notices {

    /** @return false if this signer already has a notice of this round, occasion and distinction; nothing is added then */
    boolean addIfNew(Notice notice);

    Optional<Notice> find(NoticeId id);

    void markSent(NoticeId id, Instant at);
}
