package no.segl.kill;

import java.time.Duration;
import java.util.List;

/** What people and systems want of the application, whatever becomes of it meanwhile. */
interface KilledStory {

    Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * Does what is left, to the end: what was answered is never asked for again, what was not is.
     *
     * @throws java.io.UncheckedIOException if the application dies
     */
    void goOn(int port);

    /** The jobs that came of it, once it is at its end. */
    List<JobOverHttp> jobs();

    /** Whose identity numbers it has told. */
    List<String> people();

    /** Once it is at its end. */
    void check(Aftermath after);
}
