package no.segl.signingjob;

import java.util.List;

/** The events of all jobs. Append-only: what was written is never changed or removed. */
public interface Trail {

    void append(JobEvent event);

    /** Oldest first. */
    List<JobEvent> of(SigningJobId job);
}
