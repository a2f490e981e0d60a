package no.segl.signingjob.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Days that exist. */
final class CalendarDay {

    private CalendarDay() {}

    /** In any of these years. */
    static boolean exists(int day, int month, int... years) {
        return Arrays.stream(years).anyMatch(year -> of(day, month, year).isPresent());
    }

    /** Empty where there is no such day. */
    static Optional<LocalDate> of(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
