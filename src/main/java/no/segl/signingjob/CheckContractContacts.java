package no.segl.signingjob;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks, before anything of a contract is sent, at how each of its people is reached, and names every fault. */
@Service
public class CheckContractContacts {

    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final ContactRegister register;
    private final ContractContactCheck contacts;
    private final ContactFaults faults;
    private final PromiseMendingLinks links;
    private final JobLog log;
    private final TransactionTemplate transaction;

    CheckContractContacts(
            SigningJobs all,
            ActingOnJobs jobs,
            ContactRegister register,
            ContractContactCheck contacts,
            ContactFaults faults,
            PromiseMendingLinks links,
            JobLog log,
            TransactionTemplate transaction) {
        this.all = all;
        this.jobs = jobs;
        this.register = register;
        this.contacts = contacts;
        this.faults = faults;
        this.links = links;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Whoever can mend some of the faults with a link is sent one, unless one that still works is out, or the contract goes
     * on paper since somebody is reserved.
     *
     * @throws RuntimeException if the register cannot answer; trying again may help
     */
    public ContactFindings check(SigningJobId id) {
        SigningJob job = all.find(id).orElseThrow(() -> new NoSuchJob(id));
        Map<NationalId, Registration> answers = register.lookUp(job.signers().stream()
                .filter(Signer::isInContactRegister)
                .map(Signer::nationalId)
                .collect(Collectors.toSet()));
        Set<String> refusing = contacts.refusing(job.signers(), answers);
        return transaction.execute(status -> {
            SigningJob locked = jobs.locked(id);
            return note(locked, contacts.faults(locked.signers(), answers, refusing));
        });
    }

    private ContactFindings note(SigningJob job, List<ContactFault> found) {
        SigningJob noted = job;
        for (Signer signer : job.signers()) {
            SignerStatus status = status(of(signer, found));
            noted = noted.withSigner(signer.id(), each -> each.withStatus(status));
        }
        SigningJob next = jobs.update(noted.checked(found.isEmpty()));
        faults.replace(next.id(), found);
        next.signers().stream()
                .filter(signer -> signer.status().isUnreachable())
                .forEach(signer ->
                        log.happenedOnce(next, EventType.NEEDS_CORRECTION, signer.id(), codes(of(signer, found))));
        if (findings(found) == ContactFindings.MISSING) {
            links.promise(next, found);
        }
        return findings(found);
    }

    private static List<ContactFault> of(Signer signer, List<ContactFault> found) {
        return found.stream()
                .filter(fault -> fault.signer().equals(signer.id()))
                .toList();
    }

    private static SignerStatus status(List<ContactFault> faults) {
        if (faults.isEmpty()) {
            return SignerStatus.WAITING;
        }
        return isReserved(faults) ? SignerStatus.RESERVED : SignerStatus.CONTACT_INFORMATION_MISSING;
    }

    private static ContactFindings findings(List<ContactFault> found) {
        if (found.isEmpty()) {
            return ContactFindings.ALL_REACHABLE;
        }
        return isReserved(found) ? ContactFindings.RESERVED : ContactFindings.MISSING;
    }

    private static boolean isReserved(List<ContactFault> faults) {
        return faults.stream().anyMatch(fault -> fault.what() == What.RESERVED);
    }

    private static String codes(List<ContactFault> faults) {
        return faults.stream().map(fault -> fault.what().code()).collect(Collectors.joining("; "));
    }
}
