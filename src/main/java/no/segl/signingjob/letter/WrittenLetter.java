package no.segl.signingjob.letter;

import java.util.Map;
import no.segl.signingjob.archive.DocumentId;

/**
 * What was filled in, kept so that the letter can be opened again.
 *
 * @param filled by the fields' names
 */
public record WrittenLetter(DocumentId document, String template, Map<String, String> filled) {

    public WrittenLetter {
        filled = Map.copyOf(filled);
    }

    @Override
    public String toString() {
        return "WrittenLetter[" + document + "]";
    }
}
