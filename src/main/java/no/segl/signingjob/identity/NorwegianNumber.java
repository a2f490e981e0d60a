package no.segl.signingjob.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Fødselsnummer and D-number: day, month, year, three digits, two control digits. From 2032 the first control digit may
 * leave a remainder of 0 to 3, so both rules are read side by side (Skatteetaten, "Nytt fødselsnummer fra 2032").
 * Synthetic numbers are Skatteetaten's and NAV's; those of Norsk helsenett (month + 65) no eID and no register of ours
 * knows.
 */
final class NorwegianNumber {

    static final int LENGTH = 11;
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int D_NUMBER = 40;
    private static final int TAX_AUTHORITY_SYNTHETIC = 80;
    private static final int WELFARE_SYNTHETIC = 40;
    private static final int LARGEST_REMAINDER_FROM_2032 = 3;

    private NorwegianNumber() {}

    static boolean isPossible(String value) {
        return value.matches("[0-9]{" + LENGTH + "}")
                && CalendarDay.exists(day(value), plainMonth(value), years(value))
                && remainder(value, FIRST) <= LARGEST_REMAINDER_FROM_2032
                && remainder(value, SECOND) == 0;
    }

    static boolean isSynthetic(String value) {
        return month(value) > WELFARE_SYNTHETIC;
    }

    private static int day(String value) {
        int day = Integer.parseInt(value.substring(0, 2));
        return day > D_NUMBER ? day - D_NUMBER : day;
    }

    private static int month(String value) {
        return Integer.parseInt(value.substring(2, 4));
    }

    private static int plainMonth(String value) {
        int month = month(value);
        return month > TAX_AUTHORITY_SYNTHETIC
                ? month - TAX_AUTHORITY_SYNTHETIC
                : month > WELFARE_SYNTHETIC ? month - WELFARE_SYNTHETIC : month;
    }

    /**
     * The century as the three digits have told it so far. Empty for a number that only the rule from 2032 allows: its three
     * digits tell nothing.
     */
    static Optional<LocalDate> birthDate(String value) {
        int century = remainder(value, FIRST) == 0 ? century(value) : 0;
        return century == 0
                ? Optional.empty()
                : CalendarDay.of(day(value), plainMonth(value), century + yearInCentury(value));
    }

    /** 0 where no such number has been given to anybody. */
    private static int century(String value) {
        int serial = Integer.parseInt(value.substring(6, 9));
        int year = yearInCentury(value);
        if (serial < 500 || serial >= 900 && year >= 40) {
            return 1900;
        }
        return year < 40 ? 2000 : serial < 750 && year >= 54 ? 1800 : 0;
    }

    private static int yearInCentury(String value) {
        return Integer.parseInt(value.substring(4, 6));
    }

    /** From 2032 the century cannot be read from the number: a day that exists in any of them is possible. */
    private static int[] years(String value) {
        int year = yearInCentury(value);
        return new int[] {1800 + year, 1900 + year, 2000 + year};
    }

    private static int remainder(String value, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (value.charAt(i) - '0');
        }
        return sum % 11;
    }
}
