package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.EvidenceStore;

/** Keeps what was confirmed, whatever job and round it was in. */
final class InMemoryEvidence implements EvidenceStore {

    final List<EidLogin> kept = new ArrayList<>();

    @Override
    public void keep(SigningJobId job, int round, SignerId signer, EidLogin login) {
        kept.add(login);
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
