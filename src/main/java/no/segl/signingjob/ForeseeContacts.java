package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.springframework.stereotype.Service;

/** Asks the contact register about the signers of a job that is not made yet, so that staff are warned. Keeps nothing. */
@Service
public class ForeseeContacts {

    private final ContactRegister register;
    private final Reachability reachability;
    private final Municipality municipality;

    ForeseeContacts(ContactRegister register, Reachability reachability, Municipality municipality) {
        this.register = register;
        this.reachability = reachability;
        this.municipality = municipality;
    }

    /**
     * @return for each of them, in their order, where the look-up before dispatch would put them; {@link
     *     SignerStatus#WAITING} also for one whom the register is not asked about
     * @throws RuntimeException if the register cannot answer
     */
    public List<SignerStatus> foresee(List<NewSigner> signers) {
        List<Optional<NationalId>> people =
                signers.stream().map(this::inRegister).toList();
        Map<NationalId, Registration> answers =
                register.lookUp(people.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
        List<SignerStatus> foreseen = new ArrayList<>();
        for (int i = 0; i < signers.size(); i++) {
            NewSigner signer = signers.get(i);
            foreseen.add(people.get(i)
                    .map(who -> answers.getOrDefault(who, Registration.UNKNOWN))
                    .map(known -> reachability.of(
                            known, ContactCheck.read(signer.email(), signer.mobile(), "", new ArrayList<>())))
                    .orElse(SignerStatus.WAITING));
        }
        return List.copyOf(foreseen);
    }

    private Optional<NationalId> inRegister(NewSigner signer) {
        boolean forOneself = signer.capacity() == null
                || signer.capacity().isBlank()
                || signer.capacity().equals(Capacity.SELF.name());
        return Optional.ofNullable(signer.nationalId())
                .filter(number -> register.isAsked() && forOneself)
                .flatMap(NationalId::parse)
                .filter(NationalId::isNorwegian)
                .filter(who -> municipality.syntheticIdsAllowed() || !who.isSynthetic());
    }
}
