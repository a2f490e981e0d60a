package no.segl.signingjob.apprenticeship;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;

/** Which links were made, and what became of them; never a link itself. */
public interface MendingLinks {

    /** @param hash of the token that the link carries */
    void add(MendingLink link, String hash);

    Optional<MendingLink> find(MendingLinkId id);

    Optional<MendingLink> byHash(String hash);

    /** The newest first. */
    List<MendingLink> to(SigningJobId job);

    /** Of two at the same moment one is told that it had been used. @return whether it was still open */
    boolean use(MendingLinkId id, Instant now);

    void sent(MendingLinkId id, Instant now);
}
