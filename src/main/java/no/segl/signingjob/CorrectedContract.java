package no.segl.signingjob;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Component;

/** Names what is wrong with the people of a contract whom staff have written anew; of other jobs nothing. */
@Component
class CorrectedContract {

    private final ContractPeople people;
    private final Contracts contracts;
    private final CorrectedContacts contacts;

    CorrectedContract(ContractPeople people, Contracts contracts, CorrectedContacts contacts) {
        this.people = people;
        this.contracts = contracts;
        this.contacts = contacts;
    }

    /** Asks the name service: never while a job's row is held. @return the domains that take no mail */
    Set<String> refusing(SigningJob job, List<Signer> signers) {
        return job.kind() == Kind.APPRENTICESHIP ? contacts.refusing(signers) : Set.of();
    }

    /**
     * Of those who stay as they were nothing is said that the check before sending has said.
     *
     * @param written all of them
     * @param signers those who could be read
     * @param faults gets what is wrong, save at fields that are faulty already
     */
    void check(
            SigningJob job,
            List<NewSigner> written,
            List<Signer> signers,
            Set<String> refusing,
            List<Violation> faults) {
        if (job.kind() != Kind.APPRENTICESHIP) {
            return;
        }
        people.check(written, contracts.of(job.id()).map(Contract::birthDate).orElse(null), faults);
        Set<String> faulty = faults.stream().map(Violation::field).collect(Collectors.toSet());
        contacts.faults(signers, moved(job, written, signers), refusing).stream()
                .filter(fault -> !faulty.contains(fault.field()))
                .forEach(faults::add);
    }

    /** Who is new, or something else or reached in another way than before, and where that is written. */
    private static Map<SignerId, String> moved(SigningJob job, List<NewSigner> written, List<Signer> signers) {
        Map<SignerId, String> at = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            String place = "signers[" + i + "].";
            Optional.ofNullable(written.get(i).nationalId())
                    .flatMap(NationalId::parse)
                    .flatMap(number -> signers.stream()
                            .filter(each -> each.nationalId().equals(number))
                            .findFirst())
                    .filter(each -> job.signers().stream().noneMatch(each::isReachedAs))
                    .ifPresent(each -> at.put(each.id(), place));
        }
        return at;
    }
}
