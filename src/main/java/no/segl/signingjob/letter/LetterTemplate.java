package no.segl.signingjob.letter;

import java.util.List;

/**
 * A template in one language.
 *
 * @param key names template and language, such as vedtaksbrev-nb
 * @param title in that language
 */
public record LetterTemplate(String key, String language, String title, List<LetterField> fields) {

    public LetterTemplate {
        fields = List.copyOf(fields);
    }
}
