package no.segl.signingjob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.EvidenceStore;

/** Keeps what was confirmed, whatever job and round it was in. */
final class InMemoryEvidence implements EvidenceStore {

    private final Map<String, Map<SignerId, String>> names = new HashMap<>();
    final List<EidLogin> kept = new ArrayList<>();

    @Override
    public void keep(SigningJobId job, int round, SignerId signer, String name, EidLogin login) {
        names.computeIfAbsent(job + "/" + round, each -> new HashMap<>()).put(signer, name);
        kept.add(login);
    }

    @Override
    public Map<SignerId, String> namesIn(SigningJobId job, int round) {
        return names.getOrDefault(job + "/" + round, Map.of());
    }

    @Override
    public List<Confirmed> confirmedIn(SigningJobId job, int round) {
        return kept.stream()
                .map(EidLogin::confirmation)
                .filter(Objects::nonNull)
                .filter(each -> each.of().job().equals(job) && each.of().round() == round)
                .map(each -> new Confirmed(each.of().signer(), each.signatureFile(), each.ocspFile()))
                .toList();
    }
}
