package no.segl.signingjob.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A national identity number that is possible: Norwegian fødselsnummer or D-number (11 digits), Swedish personnummer or
 * samordningsnummer (12 digits). Whether it belongs to anybody only a register knows.
 */
public record NationalId(String value) {

    public NationalId {
        if (!NorwegianNumber.isPossible(value) && !SwedishNumber.isPossible(value)) {
            throw new IllegalArgumentException("not a national identity number");
        }
    }

    /** Reads what a person typed or pasted: spaces and dashes of any kind do not matter. */
    public static Optional<NationalId> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        return NorwegianNumber.isPossible(digits) || SwedishNumber.isPossible(digits)
                ? Optional.of(new NationalId(digits))
                : Optional.empty();
    }

    public boolean isNorwegian() {
        return value.length() == NorwegianNumber.LENGTH;
    }

    /** Made for tests: nobody can log in with it. A hospital's H-number looks the same, and nor can its bearer. */
    public boolean isSynthetic() {
        return isNorwegian() ? NorwegianNumber.isSynthetic(value) : SwedishNumber.isSynthetic(value);
    }

    /** Empty where the number does not tell the century, or not the whole date. */
    public Optional<LocalDate> birthDate() {
        return isNorwegian() ? NorwegianNumber.birthDate(value) : SwedishNumber.birthDate(value);
    }

    /** The birth date's digits, the rest hidden. */
    public String masked() {
        int shown = isNorwegian() ? 6 : 8;
        return value.substring(0, shown) + "*".repeat(value.length() - shown);
    }

    @Override
    public String toString() {
        return "NationalId[…]";
    }
}
