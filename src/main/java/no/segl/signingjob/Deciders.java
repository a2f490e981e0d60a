package no.segl.signingjob;

import org.jspecify.annotations.Nullable;

/** Who of the staff decided what the process then does with a job by itself, perhaps days later. */
public interface Deciders {

    /**
     * Somebody completed a task in the job's present round, and takes the place of whoever did it earlier in that round.
     *
     * @param task its key in the model
     */
    void note(SigningJobId job, String task, String account);

    /** @return the account that completed one of these tasks last in this round of the job; null where nobody did */
    @Nullable String of(SigningJob job, String... tasks);
}
