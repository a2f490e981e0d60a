package no.segl.signingjob;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.apprenticeship.MendingLinks;
import no.segl.signingjob.apprenticeship.MendingMail;
import no.segl.signingjob.apprenticeship.MendingMail.Invitation;
import no.segl.signingjob.apprenticeship.SignedLinks;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import org.springframework.stereotype.Service;

/**
 * Mails a link to its party: at an address of its people, be it a shared one, and where there is none at the training
 * office's. Where there is none there either, staff find the link on the job's page.
 */
@Service
public class DeliverMendingLink {

    private final MendingLinks links;
    private final SigningJobs jobs;
    private final ContactFaults faults;
    private final SignedLinks signed;
    private final MendingMail mail;
    private final Clock clock;

    DeliverMendingLink(
            MendingLinks links,
            SigningJobs jobs,
            ContactFaults faults,
            SignedLinks signed,
            MendingMail mail,
            Clock clock) {
        this.links = links;
        this.jobs = jobs;
        this.faults = faults;
        this.signed = signed;
        this.mail = mail;
        this.clock = clock;
    }

    /** @throws RuntimeException if the mail server is in trouble; deliver again later */
    public void deliver(MendingLinkId id) {
        MendingLink link = links.find(id).orElseThrow();
        SigningJob job = jobs.find(link.job()).orElseThrow(() -> new NoSuchJob(link.job()));
        boolean wanted = link.isOpen(clock.instant()) && job.status() == JobStatus.NEEDS_CORRECTION;
        if (wanted && link.sentAt() == null) {
            boolean taken = addresses(job, link.party())
                    .anyMatch(to -> mail.send(invitation(link, job, to)) == Delivery.ACCEPTED);
            if (taken) {
                links.sent(id, clock.instant());
            }
        }
    }

    private Stream<String> addresses(SigningJob job, Party party) {
        Stream<Party> parties =
                party == Party.TRAINING_OFFICE ? Stream.of(party) : Stream.of(party, Party.TRAINING_OFFICE);
        List<ContactFault> found = faults.of(job.id());
        return parties.flatMap(each -> addressesOf(job, each, found)).distinct();
    }

    /** First those that nothing is wrong with. */
    private static Stream<String> addressesOf(SigningJob job, Party party, List<ContactFault> found) {
        return job.signers().stream()
                .filter(signer -> ContractRole.ofCode(signer.role())
                        .filter(role -> role.party() == party)
                        .isPresent())
                .filter(signer -> has(signer, found).noneMatch(What.EMAIL_REFUSED::equals))
                .sorted(Comparator.comparing(
                        signer -> has(signer, found).findAny().isPresent()))
                .map(signer -> signer.contact().email())
                .filter(Objects::nonNull);
    }

    private static Stream<What> has(Signer signer, List<ContactFault> found) {
        return found.stream()
                .filter(fault -> fault.signer().equals(signer.id()))
                .map(ContactFault::what);
    }

    private Invitation invitation(MendingLink link, SigningJob job, String to) {
        return new Invitation(
                link.id(),
                to,
                job.language(),
                job.sender().unit(),
                job.sender().contact(),
                job.title().line1(),
                signed.addressOf(link.id()),
                link.expiresAt());
    }
}
