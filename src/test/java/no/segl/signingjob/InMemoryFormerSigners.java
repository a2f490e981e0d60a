package no.segl.signingjob;

import java.util.HashMap;
import java.util.Map;

class InMemoryFormerSigners implements FormerSigners {

    final Map<SignerId, String> names = new HashMap<>();

    @Override
    public void keep(SigningJobId job, int lastRound, Signer signer) {
        names.put(signer.id(), signer.name());
    }

    @Override
    public Map<SignerId, String> namesOf(SigningJobId job) {
        return Map.copyOf(names);
    }
}
