package no.segl.signingjob.letter;

import java.util.List;
import java.util.Map;

/** The templates that the records office keeps. */
public interface LetterTemplates {

    /** Those that people write letters from, by title. */
    List<LetterTemplate> all();

    /** @throws NoSuchLetter if there is no such template, or not any more */
    LetterTemplate get(String key);

    /** @return what stands in each field to begin with, by its name */
    Map<String, String> begin(LetterTemplate template, LetterOccasion occasion);

    /**
     * What the letters' typeface has no sign for, and would show as something else: each character once.
     *
     * @param text as somebody typed it
     */
    List<String> unwritable(String text);

    /**
     * @param filled by the fields' names; what is missing stays empty
     * @return a tagged PDF/A
     */
    byte[] write(LetterTemplate template, LetterOccasion occasion, Map<String, String> filled);
}
