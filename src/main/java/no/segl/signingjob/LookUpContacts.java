package no.segl.signingjob;

import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the contact register, before a round is sent, whether everybody can be reached. Keeps no address. */
@Service
public class LookUpContacts {

    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final ContactRegister register;
    private final Reachability reachability;
    private final JobLog log;
    private final TransactionTemplate transaction;

    LookUpContacts(
            SigningJobs all,
            ActingOnJobs jobs,
            ContactRegister register,
            Reachability reachability,
            JobLog log,
            TransactionTemplate transaction) {
        this.all = all;
        this.jobs = jobs;
        this.register = register;
        this.reachability = reachability;
        this.log = log;
        this.transaction = transaction;
    }

    public ContactFindings lookUp(SigningJobId id) {
        SigningJob job = all.find(id).orElseThrow(() -> new NoSuchJob(id));
        Map<NationalId, Registration> answers = register.lookUp(job.signers().stream()
                .filter(Signer::isInContactRegister)
                .map(Signer::nationalId)
                .collect(Collectors.toSet()));
        return transaction.execute(status -> note(jobs.locked(id), answers));
    }

    private ContactFindings note(SigningJob job, Map<NationalId, Registration> answers) {
        SigningJob noted = job;
        for (Signer signer : job.signers()) {
            Registration registration = answers.getOrDefault(signer.nationalId(), Registration.UNKNOWN);
            SignerStatus found = reachability.of(
                    signer.isInContactRegister() ? registration : Registration.UNKNOWN, signer.contact());
            noted = noted.withSigner(signer.id(), each -> each.withStatus(found));
        }
        ContactFindings findings = findings(noted);
        SigningJob next = jobs.update(noted.checked(findings == ContactFindings.ALL_REACHABLE));
        next.signers().stream()
                .filter(signer -> signer.status() != SignerStatus.WAITING)
                .forEach(signer -> log.happened(
                        next,
                        EventType.NEEDS_CORRECTION,
                        signer.id(),
                        signer.status().name()));
        return findings;
    }

    private static ContactFindings findings(SigningJob job) {
        if (job.signers().stream().anyMatch(signer -> signer.status() == SignerStatus.RESERVED)) {
            return ContactFindings.RESERVED;
        }
        return job.signers().stream().anyMatch(signer -> signer.status() == SignerStatus.CONTACT_INFORMATION_MISSING)
                ? ContactFindings.MISSING
                : ContactFindings.ALL_REACHABLE;
    }
}
