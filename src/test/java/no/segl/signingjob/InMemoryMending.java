package no.segl.signingjob;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.apprenticeship.MendingLinks;
import no.segl.signingjob.apprenticeship.MendingMail;
import no.segl.signingjob.apprenticeship.SignedLinks;
import no.segl.signingjob.notice.NoticeGateway.Delivery;

/** Faults, links and what was mailed, as long as a test takes. */
final class InMemoryMending implements ContactFaults, MendingLinks, SignedLinks, MendingMail {

    private static final String OURS = "ours-";

    private final Map<SigningJobId, List<ContactFault>> found = new HashMap<>();
    private final Map<MendingLinkId, MendingLink> links = new LinkedHashMap<>();
    private final Map<String, MendingLinkId> hashes = new HashMap<>();
    final List<Invitation> mails = new ArrayList<>();

    @Override
    public void replace(SigningJobId job, List<ContactFault> faults) {
        found.put(job, List.copyOf(faults));
    }

    @Override
    public void add(MendingLink link, String hash) {
        links.put(link.id(), link);
        hashes.put(hash, link.id());
    }

    @Override
    public Optional<MendingLink> find(MendingLinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    @Override
    public Optional<MendingLink> byHash(String hash) {
        return Optional.ofNullable(hashes.get(hash)).map(links::get);
    }

    @Override
    public List<ContactFault> of(SigningJobId job) {
        return found.getOrDefault(job, List.of());
    }

    @Override
    public Map<SigningJobId, List<ContactFault>> ofAll(Collection<SigningJobId> jobs) {
        return jobs.stream().filter(found::containsKey).collect(Collectors.toMap(Function.identity(), this::of));
    }

    @Override
    public List<MendingLink> to(SigningJobId job) {
        return links.values().stream().filter(link -> link.job().equals(job)).toList();
    }

    @Override
    public boolean use(MendingLinkId id, Instant now) {
        MendingLink link = links.get(id);
        if (!link.isOpen(now)) {
            return false;
        }
        links.put(id, new MendingLink(id, link.job(), link.party(), link.expiresAt(), now, link.sentAt()));
        return true;
    }

    @Override
    public void sent(MendingLinkId id, Instant now) {
        MendingLink link = links.get(id);
        links.put(id, new MendingLink(id, link.job(), link.party(), link.expiresAt(), link.usedAt(), now));
    }

    @Override
    public String tokenOf(MendingLinkId id) {
        return OURS + id;
    }

    @Override
    public boolean isOurs(String token) {
        return token.startsWith(OURS);
    }

    @Override
    public URI addressOf(MendingLinkId id) {
        return URI.create("https://segl.example/mend/" + tokenOf(id));
    }

    @Override
    public Duration lifetime() {
        return Duration.ofDays(14);
    }

    @Override
    public Delivery send(Invitation invitation) {
        mails.add(invitation);
        return invitation.to().startsWith("refused") ? Delivery.ADDRESS_REFUSED : Delivery.ACCEPTED;
    }
}
