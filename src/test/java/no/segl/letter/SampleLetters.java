package no.segl.letter;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.segl.signingjob.letter.LetterField;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplate;

/** Letters from the packaged templates, with every field filled in. */
public final class SampleLetters {

    static final LetterOccasion OCCASION =
            new LetterOccasion("Prøvevik", "2026/123", "Ansettelse", "4", "Tilsetting", LocalDate.of(2026, 11, 26));
    static final String NAMES = "Prøve Åsa áčđŋšŧž ÁČĐŊŠŦŽ";
    static final LettersFromFiles LETTERS = packaged();

    private SampleLetters() {}

    public static byte[] write(String key) {
        return write(key, NAMES);
    }

    /** @param begun what stands in each field that a letter does not begin with */
    static byte[] write(String key, String begun) {
        LetterTemplate template = LETTERS.get(key);
        Map<String, String> filled = new HashMap<>(LETTERS.begin(template, OCCASION));
        template.fields().forEach(field -> filled.merge(field.name(), begun, (a, b) -> a.isEmpty() ? b : a));
        template.fields().stream()
                .filter(field -> field.type() == LetterField.Type.DATE)
                .forEach(field -> filled.put(field.name(), "2027-02-01"));
        return LETTERS.write(template, OCCASION, filled);
    }

    private static LettersFromFiles packaged() {
        try {
            return new LettersFromFiles(
                    new TemplateFolders(new LetterSettings(null)), new RefusedTemplates(new SimpleMeterRegistry()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
