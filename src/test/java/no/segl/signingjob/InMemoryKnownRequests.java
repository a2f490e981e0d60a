package no.segl.signingjob;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

final class InMemoryKnownRequests implements KnownRequests {

    private final Map<String, Known> known = new HashMap<>();
    private String claimed = "";

    @Override
    public Optional<Known> claim(String account, String key, String fingerprint) {
        claimed = fingerprint;
        return Optional.ofNullable(known.get(account + "/" + key));
    }

    @Override
    public void remember(String account, String key, SigningJobId job, String answer) {
        known.put(account + "/" + key, new Known(claimed, job, answer));
    }
}
