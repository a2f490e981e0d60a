package no.segl.signingjob;

import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.identity.EvidenceStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells staff of names that they do not expect on the signatures: what the eID or the register says, goes. */
@Service
@Transactional(readOnly = true)
public class SignatureNames {

    private final EvidenceStore evidence;

    SignatureNames(EvidenceStore evidence) {
        this.evidence = evidence;
    }

    /** The names on the signatures of the present round, of those alone for whom the sender wrote another. */
    public Map<SignerId, String> unlikeTyped(SigningJob job) {
        if (job.signers().stream().noneMatch(Signer::hasSigned)) {
            return Map.of();
        }
        Map<SignerId, String> names = evidence.namesIn(job.id(), job.round().number());
        return job.signers().stream()
                .filter(Signer::hasSigned)
                .filter(signer -> !signer.name().equalsIgnoreCase(names.getOrDefault(signer.id(), signer.name())))
                .collect(Collectors.toMap(Signer::id, signer -> names.get(signer.id())));
    }
}
