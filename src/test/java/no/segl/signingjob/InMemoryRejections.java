package no.segl.signingjob;

import java.util.HashMap;
import java.util.Map;

class InMemoryRejections implements Rejections {

    private final Map<SigningJobId, Map<Integer, String>> comments = new HashMap<>();

    @Override
    public void keep(SigningJobId job, int round, SignerId signer, String comment) {
        comments.computeIfAbsent(job, each -> new HashMap<>()).put(round, comment);
    }

    @Override
    public Map<Integer, String> commentsOn(SigningJobId job) {
        return Map.copyOf(comments.getOrDefault(job, Map.of()));
    }
}
