package no.segl.portal;

import java.io.Serializable;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.SigningStopped;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;

/**
 * What came of pressing a button. Kept in the session, so that the page that tells it can be loaded again.
 *
 * @param stopped how the document's round had ended before, where it was no longer open
 */
record Answer(
        String job,
        String person,
        String title,
        String contact,
        String words,
        SigningResult result,
        SigningStopped.@Nullable Why stopped)
        implements Serializable {

    boolean isFor(NationalId asking) {
        return person.equals(asking.value());
    }

    @Override
    public String toString() {
        return "Answer[" + job + ", " + result + "]";
    }
}
