package no.segl.signingjob;

import java.util.Arrays;
import java.util.Optional;

/** What sort of document is signed; it decides which process runs the job and which staff group owns it. */
public enum Kind {
    JOURNAL_POST("journal-post", "journalPost", "saksbehandler"),
    MINUTES("minutes", "minutes", "sekreterare"),
    APPRENTICESHIP("apprenticeship", "apprenticeship", "saksbehandler");

    private final String code;
    private final String process;
    private final String ownerGroup;

    Kind(String code, String process, String ownerGroup) {
        this.code = code;
        this.process = process;
        this.ownerGroup = ownerGroup;
    }

    /** As the API and the tables spell it. */
    public String code() {
        return code;
    }

    /** The id of the process that runs such a job. */
    public String process() {
        return process;
    }

    /** The staff group that such a job belongs to. */
    public String ownerGroup() {
        return ownerGroup;
    }

    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
