package no.segl.signingjob.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Personnummer and samordningsnummer with twelve digits: year, month, day, three digits, and a Luhn digit over all but
 * the century. A samordningsnummer's day is 60 higher; where the birth date is not wholly known its month is 00, its day
 * 60, or both (Skatteverket, SKV M 2010:3 and its list of test numbers).
 */
final class SwedishNumber {

    private static final Pattern FORM = Pattern.compile("(18|19|20)[0-9]{10}");
    private static final int COORDINATION = 60;
    private static final int FIRST_TEST_SERIAL = 980;

    private SwedishNumber() {}

    static boolean isPossible(String value) {
        return FORM.matcher(value).matches()
                && number(value, 8, 11) > 0
                && luhn(value.substring(2)) == 0
                && dayExists(number(value, 0, 4), number(value, 4, 6), number(value, 6, 8));
    }

    /** Skatteverket's test persons have a serial from 980 up, which it gives to nobody else. */
    static boolean isSynthetic(String value) {
        return number(value, 8, 11) >= FIRST_TEST_SERIAL;
    }

    /** Empty where Skatteverket does not know the whole date. */
    static Optional<LocalDate> birthDate(String value) {
        int day = number(value, 6, 8);
        int plainDay = day > COORDINATION ? day - COORDINATION : day;
        return CalendarDay.of(plainDay, number(value, 4, 6), number(value, 0, 4));
    }

    private static boolean dayExists(int year, int month, int day) {
        if (day < COORDINATION) {
            return CalendarDay.exists(day, month, year);
        }
        int anyMonthWithAllDays = 1;
        int plainMonth = month == 0 ? anyMonthWithAllDays : month;
        int plainDay = day == COORDINATION ? 1 : day - COORDINATION;
        return CalendarDay.exists(plainDay, plainMonth, year);
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10;
    }
}
