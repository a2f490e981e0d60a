package no.segl.signingjob;

import java.util.HashMap;
import java.util.Map;

class InMemoryReplacements implements Replacements {

    private final Map<SigningJobId, SigningJobId> after = new HashMap<>();
    private final Map<SigningJobId, SigningJobId> before = new HashMap<>();

    @Override
    public void keep(SigningJobId replaced, SigningJobId by) {
        after.put(replaced, by);
        before.put(by, replaced);
    }

    @Override
    public Link of(SigningJobId job) {
        return new Link(before.get(job), after.get(job));
    }
}
