package no.segl.signingjob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class InMemoryDeciders implements Deciders {

    private final InMemoryJobs jobs;
    private final List<Decided> decided = new ArrayList<>();

    InMemoryDeciders(InMemoryJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void note(SigningJobId job, String task, String account) {
        int round = jobs.find(job).orElseThrow().round().number();
        decided.add(0, new Decided(job, round, task, account));
    }

    @Override
    public String of(SigningJob job, String... tasks) {
        return decided.stream()
                .filter(each -> each.job.equals(job.id())
                        && each.round == job.round().number()
                        && Arrays.asList(tasks).contains(each.task))
                .findFirst()
                .map(Decided::account)
                .orElse(null);
    }

    private record Decided(SigningJobId job, int round, String task, String account) {}
}
