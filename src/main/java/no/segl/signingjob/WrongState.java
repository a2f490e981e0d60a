package no.segl.signingjob;

/** The job is past, or not yet at, the point where this can be done; nothing was changed. */
public class WrongState extends RuntimeException {

    private final JobStatus status;
    private final String action;

    /** @param action the attempted action's code, for the text "wrongState.&lt;action&gt;" */
    public WrongState(String action, JobStatus status) {
        super("cannot " + action + " a job that is " + status);
        this.action = action;
        this.status = status;
    }

    public JobStatus status() {
        return status;
    }

    public String action() {
        return action;
    }
}
