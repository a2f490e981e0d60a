package no.segl.signingjob.archive;

import java.util.Optional;
import java.util.regex.Pattern;

/** A case's number as staff say it: year, slash, sequence (2026/123). Zeros before the sequence mean nothing. */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}/0*[1-9][0-9]{0,8}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("/0+(?=[0-9])");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a case number has the form 2026/123");
        }
        value = LEADING_ZEROS.matcher(value).replaceFirst("/");
    }

    /** Empty where the text has not the form of a case number. */
    public static Optional<CaseNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
