package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.apprenticeship.MendingLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaMendingTest {

    private static final Instant NOON = StoredJobs.NOON;

    private final SigningJob job = StoredJobs.job();

    @Autowired
    private ContactFaults faults;

    @Autowired
    private MendingLinks links;

    @Autowired
    private SigningJobs jobs;

    @BeforeEach
    void aJobIsThere() {
        jobs.add(job);
    }

    @Test
    void aNewCheckTakesThePlaceOfTheOneBefore() {
        var first = job.signers().get(0).id();
        var second = job.signers().get(1).id();
        faults.replace(
                job.id(),
                List.of(
                        new ContactFault(first, What.MOBILE_MISSING, Party.APPRENTICE),
                        new ContactFault(second, What.EMAIL_SHARED, Party.COMPANY)));

        List<ContactFault> newest = List.of(
                new ContactFault(second, What.EMAIL_TWICE, Party.COMPANY),
                new ContactFault(second, What.EMAIL_REFUSED, Party.COMPANY));
        faults.replace(job.id(), newest);

        assertThat(faults.of(job.id())).isEqualTo(newest);
    }

    @Test
    void aLinkIsFoundByTheHashOfItsTokenAlone() {
        MendingLink link = added(NOON.plus(Duration.ofDays(14)));

        assertThat(links.byHash("hash of " + link.id())).contains(link);
        assertThat(links.byHash("hash of another")).isEmpty();
        assertThat(links.find(link.id())).contains(link);
    }

    @Test
    void theNewestLinkComesFirst() {
        MendingLink first = added(NOON.plus(Duration.ofDays(14)));
        MendingLink second = added(NOON.plus(Duration.ofDays(15)));

        assertThat(links.to(job.id())).containsExactly(second, first);
    }

    @Test
    void ofTwoWhoUseItOneIsToldThatItHadBeenUsed() {
        MendingLink link = added(NOON.plus(Duration.ofDays(14)));

        assertThat(links.use(link.id(), NOON)).isTrue();
        assertThat(links.use(link.id(), NOON)).isFalse();
        assertThat(links.find(link.id()).orElseThrow().usedAt()).isEqualTo(NOON);
    }

    @Test
    void whatHasRunOutCannotBeUsed() {
        MendingLink link = added(NOON);

        assertThat(links.use(link.id(), NOON)).isFalse();
    }

    @Test
    void whenItWasMailedIsKept() {
        MendingLink link = added(NOON.plus(Duration.ofDays(14)));

        links.sent(link.id(), NOON);

        assertThat(links.find(link.id()).orElseThrow().sentAt()).isEqualTo(NOON);
    }

    private MendingLink added(Instant until) {
        MendingLink link =
                new MendingLink(new MendingLinkId(UUID.randomUUID()), job.id(), Party.COMPANY, until, null, null);
        links.add(link, "hash of " + link.id());
        return link;
    }
}
