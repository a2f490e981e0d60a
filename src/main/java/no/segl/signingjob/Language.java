package no.segl.signingjob;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that people are addressed in. */
public enum Language {
    NB,
    NN,
    SV,
    EN;

    /** The language tag: nb, nn, sv, en. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }
}
