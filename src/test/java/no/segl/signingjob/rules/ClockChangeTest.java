package no.segl.signingjob.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days are days of the calendar in the municipality's zone, also over the nights on which the clocks change: in 2026 forward
 * on 29 March, when 02 to 03 does not exist, and back on 25 October, when 02 to 03 comes twice.
 */
class ClockChangeTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T08:00, 2026-03-27T08:00, 24",
        "2026-03-29T08:00, 2026-03-28T08:00, 23",
        "2026-03-30T08:00, 2026-03-29T08:00, 24",
        "2026-10-24T08:00, 2026-10-23T08:00, 24",
        "2026-10-25T08:00, 2026-10-24T08:00, 25",
        "2026-10-26T08:00, 2026-10-25T08:00, 24",
    })
    void aDeadlineAt8IsRemindedOfAt8TheDayBefore(String deadline, String reminder, int hours) {
        Instant due = oslo(deadline);

        Instant remindAt = RemindBefore.ONE_DAY.before(due, OSLO);

        assertThat(remindAt).isEqualTo(oslo(reminder));
        assertThat(Duration.between(remindAt, due)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-23T08:00, 7, 2026-03-30T08:00, 167",
        "2026-03-22T23:59, 14, 2026-04-05T23:59, 335",
        "2026-10-19T08:00, 7, 2026-10-26T08:00, 169",
        "2026-10-18T23:59, 14, 2026-11-01T23:59, 337",
        "2026-11-25T12:00, 7, 2026-12-02T12:00, 168",
    })
    void theDaysToSignEndAtTheSameHourAlsoOverTheChange(String sent, int days, String deadline, int hours) {
        SigningPolicy policy = new SigningPolicy(days, RemindBefore.ONE_DAY, "high", "segl");

        Instant due = policy.deadline(oslo(sent), OSLO);

        assertThat(due).isEqualTo(oslo(deadline));
        assertThat(Duration.between(oslo(sent), due)).isEqualTo(Duration.ofHours(hours));
    }

    /** An hour later by the clock: the first moment that exists, as ten past two would have become ten past three. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-22T02:30, 7, 2026-03-29T01:30:00Z",
        "2026-03-28T02:30, 1, 2026-03-29T01:30:00Z",
        "2026-03-28T02:00, 1, 2026-03-29T01:00:00Z",
    })
    void aDeadlineInTheHourThatDoesNotExistIsAnHourLater(String sent, int days, String deadline) {
        SigningPolicy policy = new SigningPolicy(days, RemindBefore.ONE_DAY, "high", "segl");

        assertThat(policy.deadline(oslo(sent), OSLO)).isEqualTo(Instant.parse(deadline));
    }

    /** The first of the two: nobody is told of a time that has passed already when it comes the second time. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-18T02:30, 7, 2026-10-25T00:30:00Z",
        "2026-10-24T02:30, 1, 2026-10-25T00:30:00Z",
    })
    void aDeadlineInTheHourThatComesTwiceIsTheFirst(String sent, int days, String deadline) {
        SigningPolicy policy = new SigningPolicy(days, RemindBefore.ONE_DAY, "high", "segl");

        assertThat(policy.deadline(oslo(sent), OSLO)).isEqualTo(Instant.parse(deadline));
    }

    @ParameterizedTest
    @CsvSource({
        // 03:30 on the day of the change; the day before has it too
        "2026-03-29T01:30:00Z, 2026-03-28T02:30:00Z",
        // 02:30 on the day after: the day before has no such time, and 03:30 comes in its place
        "2026-03-30T00:30:00Z, 2026-03-29T01:30:00Z",
        // 02:30 in summer time, and an hour later in winter time: the day before has one 02:30
        "2026-10-25T00:30:00Z, 2026-10-24T00:30:00Z",
        "2026-10-25T01:30:00Z, 2026-10-24T00:30:00Z",
        // 02:30 on the day after: the day before has two, and the second is a day of 24 hours before
        "2026-10-26T01:30:00Z, 2026-10-25T01:30:00Z",
    })
    void theReminderOfADeadlineAtNightIsTheSameHourTheDayBeforeOrTheNearestThereIs(String deadline, String reminder) {
        assertThat(RemindBefore.ONE_DAY.before(Instant.parse(deadline), OSLO)).isEqualTo(Instant.parse(reminder));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T08:00, 2026-03-28T07:30", "2026-10-25T08:00, 2026-10-24T07:30"})
    void daysGoByTheCalendarAndTheRestByTheClock(String deadline, String reminder) {
        RemindBefore dayAndHalfAnHour = new RemindBefore(Period.ofDays(1), Duration.ofMinutes(30));

        assertThat(dayAndHalfAnHour.before(oslo(deadline), OSLO)).isEqualTo(oslo(reminder));
    }

    private static Instant oslo(String time) {
        return LocalDateTime.parse(time).atZone(OSLO).toInstant();
    }
}
