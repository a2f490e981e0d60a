package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.rules.ContractRules;
import org.springframework.stereotype.Service;

/**
 * Looks at the people of a contract that is not made yet, so that staff are warned of what would stop it. Keeps nothing,
 * and does not ask the name service, which would take its time.
 */
@Service
public class ForeseeContractContacts {

    private final ContactRegister register;
    private final ContractContactCheck contacts;
    private final ContractRules rules;
    private final Municipality municipality;

    ForeseeContractContacts(
            ContactRegister register, ContractContactCheck contacts, ContractRules rules, Municipality municipality) {
        this.register = register;
        this.contacts = contacts;
        this.rules = rules;
        this.municipality = municipality;
    }

    /**
     * @return for each of them, in their order, what is wrong; nothing of one whose number or role is not there yet
     * @throws RuntimeException if the register cannot answer
     */
    public List<List<What>> foresee(List<NewSigner> signers) {
        List<Optional<Signer>> people = signers.stream().map(this::read).toList();
        List<Signer> known = people.stream().flatMap(Optional::stream).toList();
        Map<NationalId, Registration> answers = register.lookUp(known.stream()
                .filter(Signer::isInContactRegister)
                .map(Signer::nationalId)
                .collect(Collectors.toSet()));
        List<ContactFault> found = contacts.faults(known, answers, Set.of());
        return people.stream()
                .map(person -> person.map(signer -> of(signer, found)).orElse(List.of()))
                .toList();
    }

    private static List<What> of(Signer signer, List<ContactFault> found) {
        return found.stream()
                .filter(fault -> fault.signer().equals(signer.id()))
                .map(ContactFault::what)
                .toList();
    }

    private Optional<Signer> read(NewSigner typed) {
        return ContractRole.ofCode(Words.orNull(typed.role()))
                .flatMap(role -> Optional.ofNullable(typed.nationalId())
                        .flatMap(NationalId::parse)
                        .filter(who -> municipality.syntheticIdsAllowed() || !who.isSynthetic())
                        .map(who -> signer(who, role, typed)));
    }

    private Signer signer(NationalId who, ContractRole role, NewSigner typed) {
        Capacity capacity = Capacity.ORGANISATION.name().equals(typed.capacity())
                ? Capacity.ORGANISATION
                : rules.of(role).capacity();
        return new Signer(
                SignerId.random(),
                who,
                "",
                capacity,
                role.code(),
                1,
                ContactCheck.read(typed.email(), typed.mobile(), "", new ArrayList<>()),
                false,
                SignerStatus.WAITING,
                null,
                null);
    }
}
