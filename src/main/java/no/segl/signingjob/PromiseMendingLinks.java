package no.segl.signingjob;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.apprenticeship.MendingLinks;
import no.segl.signingjob.apprenticeship.SignedLinks;
import no.segl.signingjob.document.Sha256;
import org.springframework.stereotype.Component;

/** A party with something to mend has one link that works, never two. In the transaction of whoever asks. */
@Component
class PromiseMendingLinks {

    private final MendingLinks links;
    private final SignedLinks signed;
    private final Errands errands;
    private final Clock clock;

    PromiseMendingLinks(MendingLinks links, SignedLinks signed, Errands errands, Clock clock) {
        this.links = links;
        this.signed = signed;
        this.errands = errands;
        this.clock = clock;
    }

    /** Each party that gets a new link is sent it. */
    void promise(SigningJob job, List<ContactFault> found) {
        Stream.of(Party.values())
                .filter(party -> found.stream().anyMatch(fault -> fault.isMendedByLinkOf(party)))
                .filter(party -> open(job, party).isEmpty())
                .forEach(party -> errands.sendMendingLink(make(job, party).id()));
    }

    /** Which works already, or else a new one, which nobody is sent. */
    MendingLink openOrNew(SigningJob job, Party party) {
        return open(job, party).orElseGet(() -> make(job, party));
    }

    private Optional<MendingLink> open(SigningJob job, Party party) {
        Instant now = clock.instant();
        return links.to(job.id()).stream()
                .filter(link -> link.party() == party && link.isOpen(now))
                .findFirst();
    }

    private MendingLink make(SigningJob job, Party party) {
        MendingLinkId id = MendingLinkId.random();
        MendingLink link = new MendingLink(id, job.id(), party, clock.instant().plus(signed.lifetime()), null, null);
        links.add(link, hash(signed.tokenOf(id)));
        return link;
    }

    static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
