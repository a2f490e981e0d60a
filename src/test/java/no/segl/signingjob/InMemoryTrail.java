package no.segl.signingjob;

import java.util.List;

record InMemoryTrail(List<JobEvent> events) implements Trail {

    @Override
    public void append(JobEvent event) {
        events.add(event);
    }

    @Override
    public List<JobEvent> of(SigningJobId job) {
        return events.stream().filter(event -> event.job().equals(job)).toList();
    }
}
