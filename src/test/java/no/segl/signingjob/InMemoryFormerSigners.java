package no.segl.signingjob;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class InMemoryFormerSigners implements FormerSigners {

    final Map<SignerId, String> names = new HashMap<>();
    private final Map<SigningJobId, List<String>> first = new HashMap<>();

    @Override
    public void keep(SigningJobId job, int lastRound, Signer signer) {
        names.put(signer.id(), signer.name());
    }

    @Override
    public void keepFirst(SigningJob job) {
        first.putIfAbsent(job.id(), job.signers().stream().map(Signer::name).toList());
    }

    @Override
    public Optional<List<String>> firstOf(SigningJobId job) {
        return Optional.ofNullable(first.get(job));
    }

    @Override
    public Map<SignerId, String> namesOf(SigningJobId job) {
        return Map.copyOf(names);
    }
}
