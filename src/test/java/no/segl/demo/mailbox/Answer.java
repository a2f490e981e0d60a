package no.segl.demo.mailbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the integration point says, faults as it words them. */
record Answer(int status, @Nullable Object body) {

    private static final String FAULTS = "no.difi.meldingsutveksling.exceptions.";

    static final Answer DONE = new Answer(200, null);

    static Answer fault(int status, String exception, String about) {
        return new Answer(
                status, Map.of("status", status, "exception", FAULTS + exception, "message", exception + ": " + about));
    }
}
