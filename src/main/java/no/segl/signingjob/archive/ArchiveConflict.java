package no.segl.signingjob.archive;

/** What lies in the archive is in a state where this cannot be done; nothing was changed. */
public class ArchiveConflict extends RuntimeException {

    private final String action;

    /** @param action the attempted action's code, for the text "wrongState.&lt;action&gt;" */
    public ArchiveConflict(String action, Record identity) {
        super("cannot " + action + " " + identity);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
