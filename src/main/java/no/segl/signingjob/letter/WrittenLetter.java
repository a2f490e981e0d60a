package no.segl.signingjob.letter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.document.Sha256;

/**
 * What was filled in, kept so that the letter can be opened again.
 *
 * @param filled by the fields' names
 */
public record WrittenLetter(DocumentId document, String template, Map<String, String> filled) {

    public WrittenLetter {
        filled = Map.copyOf(filled);
    }

    /** Tells whether somebody has saved it since one opened it. */
    public String edition() {
        return Sha256.of(new TreeMap<>(filled).toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "WrittenLetter[" + document + "]";
    }
}
