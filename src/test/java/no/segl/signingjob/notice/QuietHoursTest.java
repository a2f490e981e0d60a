package no.segl.signingjob.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nights between 24 and 25 October 2026 and between 27 and 28 March 2027 are those on which the clocks change. */
class QuietHoursTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            wanted           | deadline         | sent
            2026-11-23T08:00 | 2026-11-30T12:00 | at once
            2026-11-23T21:59 | 2026-11-30T12:00 | at once
            2026-11-23T22:00 | 2026-11-30T12:00 | 2026-11-24T08:00
            2026-11-23T23:59 | 2026-11-30T12:00 | 2026-11-24T08:00
            2026-11-24T00:00 | 2026-11-30T12:00 | 2026-11-24T08:00
            2026-11-24T07:59 | 2026-11-30T12:00 | 2026-11-24T08:00
            2026-10-24T22:30 | 2026-10-30T12:00 | 2026-10-25T08:00
            2026-10-25T02:30 | 2026-10-30T12:00 | 2026-10-25T08:00
            2027-03-27T23:00 | 2027-04-05T12:00 | 2027-03-28T08:00
            2027-03-28T03:10 | 2027-04-05T12:00 | 2027-03-28T08:00
            2026-11-23T23:00 | 2026-11-24T08:00 | at once
            2026-11-23T23:00 | 2026-11-24T06:00 | at once
            2026-11-23T23:00 | 2026-11-24T08:01 | 2026-11-24T08:00
            2026-10-24T23:00 | 2026-10-25T08:00 | at once
            """)
    void anSmsWaitsForTheMorningUnlessItsDeadlineComesFirst(String wanted, String deadline, String sent) {
        Optional<Instant> waits = QuietHours.waitUntil(inOslo(wanted), inOslo(deadline), OSLO);

        assertThat(waits).isEqualTo(sent.equals("at once") ? Optional.empty() : Optional.of(inOslo(sent)));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-24T20:00:00Z, 2026-10-25T07:00:00Z, 11", "2027-03-27T21:00:00Z, 2027-03-28T06:00:00Z, 9"})
    void theNightIsAnHourLongerInAutumnAndShorterInSpring(Instant tenInTheEvening, Instant eight, long hours) {
        Instant far = tenInTheEvening.plusSeconds(1_000_000);

        Instant morning = QuietHours.waitUntil(tenInTheEvening, far, OSLO).orElseThrow();

        assertThat(morning).isEqualTo(eight).isEqualTo(tenInTheEvening.plusSeconds(hours * 3600));
        assertThat(QuietHours.waitUntil(morning, far, OSLO)).isEmpty();
        assertThat(QuietHours.waitUntil(morning.minusMillis(1), far, OSLO)).contains(morning);
    }

    private static Instant inOslo(String local) {
        return LocalDateTime.parse(local).atZone(OSLO).toInstant();
    }
}
