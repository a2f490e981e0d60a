package no.segl.signingjob.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the tables say of a kind of document; a job keeps what it read.
 *
 * @param daysToSign calendar days, at the same wall-clock time in the municipality's zone
 * @param remindBefore how long before the deadline those who have not signed are reminded: days are calendar days
 * @param assuranceLevel the lowest level of eID that may sign: "substantial" or "high"
 * @param provider who collects the signatures: "segl" or "posten"
 */
public record SigningPolicy(int daysToSign, RemindBefore remindBefore, String assuranceLevel, String provider) {

    public SigningPolicy {
        if (daysToSign < 1) {
            throw new IllegalArgumentException("at least one day to sign");
        }
    }

    public Instant deadline(Instant dispatchedAt, ZoneId zone) {
        return dispatchedAt.atZone(zone).plusDays(daysToSign).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Days by the calendar, then the rest by the clock: one day before 08:00 is 08:00, through a change of clocks too. */
    public record RemindBefore(Period days, Duration time) {

        public static final RemindBefore ONE_DAY = new RemindBefore(Period.ofDays(1), Duration.ZERO);

        /** @param text ISO 8601, such as P1D or PT30S */
        public static RemindBefore parse(String text) {
            int t = text.indexOf('T');
            Period days = t < 0 ? Period.parse(text) : t == 1 ? Period.ZERO : Period.parse(text.substring(0, t));
            return new RemindBefore(days, t < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(t)));
        }

        /** Empty where the text is no ISO 8601 duration, or is not before anything. */
        public static Optional<RemindBefore> tryParse(String text) {
            try {
                return Optional.of(parse(text)).filter(RemindBefore::isBefore);
            } catch (DateTimeParseException malformed) {
                return Optional.empty();
            }
        }

        private boolean isBefore() {
            return !days.isNegative() && !time.isNegative() && !(days.isZero() && time.isZero());
        }

        public Instant before(Instant deadline, ZoneId zone) {
            return deadline.atZone(zone).minus(days).toInstant().minus(time);
        }

        /** Whether a reminder so long before the deadline would come after this moment. */
        public boolean comesAfter(Instant moment, Instant deadline) {
            try {
                return before(deadline, ZoneOffset.UTC).isAfter(moment);
            } catch (DateTimeException | ArithmeticException longerThanTimeItself) {
                return false;
            }
        }

        @Override
        public String toString() {
            return time.isZero()
                    ? days.toString()
                    : days.isZero() ? time.toString() : days + time.toString().substring(1);
        }
    }
}
