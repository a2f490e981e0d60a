package no.segl.signingjob.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** Whether a day exists. */
final class CalendarDay {

    private CalendarDay() {}

    /** In any of these years. */
    static boolean exists(int day, int month, int... years) {
        return Arrays.stream(years).anyMatch(year -> existsIn(year, month, day));
    }

    private static boolean existsIn(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
