package no.segl.signingjob;

/** The process that runs a job, as the domain sees it. */
public interface SigningProcess {

    /** Whether this installation has a model for such jobs. */
    boolean offers(Kind kind);

    /** Starts the process of the job's kind in this transaction. */
    void start(SigningJob job);

    /** Tells the running process what happened, after it was stored. */
    void tell(News news);

    /** Shows staff who look after the process that something about a job keeps failing. */
    void alert(SigningJobId job, String what);

    /** Takes the alert back, if there is one: what kept failing is done. */
    void allClear(SigningJobId job, String what);
}
