package no.segl.signingjob;

import java.util.List;
import java.util.Set;

/** Keeps what it was asked to start, and is told nothing but by an errand. */
record FakeProcess(Set<Kind> offered, List<SigningJob> started) implements SigningProcess {

    @Override
    public boolean offers(Kind kind) {
        return offered.contains(kind);
    }

    @Override
    public void start(SigningJob job) {
        started.add(job);
    }

    @Override
    public void tell(News told) {
        throw new AssertionError("told only through an errand");
    }

    @Override
    public void alert(SigningJobId job, String what) {
        throw new AssertionError("alerted only through an errand");
    }

    @Override
    public void allClear(SigningJobId job, String what) {
        throw new AssertionError("alerted only through an errand");
    }
}
