package no.segl.signingjob.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.segl.signingjob.report.Timeline.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-26, WEEK, 1, 2026-11-23, 2026-11-29",
        "2026-08-24, 2026-11-26, WEEK, 14, 2026-08-24, 2026-11-29",
        "2026-08-18, 2026-11-26, MONTH, 4, 2026-08-01, 2026-11-30",
        "2025-12-31, 2026-11-26, MONTH, 12, 2025-12-01, 2026-11-30",
        "2020-05-05, 2026-11-26, YEAR, 7, 2020-01-01, 2026-12-31"
    })
    void itsStepsAreWeeksMonthsOrYearsWhicheverThereIsRoomFor(
            LocalDate first, LocalDate last, Unit unit, int steps, LocalDate begin, LocalDate end) {
        Timeline line = Timeline.of(first, last);

        assertThat(line.unit()).isEqualTo(unit);
        assertThat(line.begins()).hasSize(steps).startsWith(begin);
        assertThat(line.lastDayOf(steps - 1)).isEqualTo(end);
    }

    @Test
    void oneStepEndsTheDayBeforeTheNextBegins() {
        Timeline line = Timeline.of(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-11-26"));

        assertThat(line.lastDayOf(2)).isEqualTo("2026-02-28");
    }

    @Test
    void aFirstDayAfterTheLastMakesOneStep() {
        assertThat(Timeline.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2026-11-26"))
                        .begins())
                .hasSize(1);
    }
}
