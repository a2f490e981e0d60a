package no.segl.signingjob;

import java.util.List;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinks;
import no.segl.signingjob.apprenticeship.SignedLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff see of faults in the contact details of a contract, and the links with which others mend them. */
@Service
public class ContractContactFaults {

    private final ActingOnJobs jobs;
    private final ContactFaults faults;
    private final MendingLinks links;
    private final PromiseMendingLinks promise;
    private final SignedLinks signed;

    ContractContactFaults(
            ActingOnJobs jobs,
            ContactFaults faults,
            MendingLinks links,
            PromiseMendingLinks promise,
            SignedLinks signed) {
        this.jobs = jobs;
        this.faults = faults;
        this.links = links;
        this.promise = promise;
        this.signed = signed;
    }

    /** Those that nobody has mended since the newest check; none for whoever does not act on the job. */
    @Transactional(readOnly = true)
    public List<ContactFault> of(SigningJob job, Staff staff) {
        boolean looked = job.kind() == Kind.APPRENTICESHIP && job.status() == JobStatus.NEEDS_CORRECTION;
        return looked && staff.mayActOn(job) ? open(job, faults.of(job.id())) : List.of();
    }

    static List<ContactFault> open(SigningJob job, List<ContactFault> found) {
        return found.stream()
                .filter(fault -> job.signers().stream()
                        .anyMatch(signer -> signer.id().equals(fault.signer())
                                && signer.status().isUnreachable()))
                .toList();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<MendingLink> links(SigningJob job) {
        return links.to(job.id());
    }

    /**
     * For staff to hand over themselves: the link that works, a new one where there is none.
     *
     * @throws WrongState if the party has nothing to mend
     */
    @Transactional
    public Handed link(SigningJobId id, Party party, Staff by) {
        SigningJob job = jobs.lockedFor(id, by);
        if (of(job, by).stream().noneMatch(fault -> fault.isMendedByLinkOf(party))) {
            throw new WrongState("mending-link", job.status());
        }
        MendingLink link = promise.openOrNew(job, party);
        return new Handed(link, signed.addressOf(link.id()).toString());
    }

    /** Whoever has the address can use it. */
    public record Handed(MendingLink link, String address) {

        @Override
        public String toString() {
            return "Handed[" + link.id() + "]";
        }
    }
}
