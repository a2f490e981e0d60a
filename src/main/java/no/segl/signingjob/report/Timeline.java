package no.segl.signingjob.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of days, cut into steps that a chart has room for.
 *
 * @param begins the first day of each step, the first of them on or before the first day of all
 * @param end the day after the last step
 */
public record Timeline(Unit unit, List<LocalDate> begins, LocalDate end) {

    public enum Unit {
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit length;

        Unit(ChronoUnit length) {
            this.length = length;
        }

        private LocalDate beginOf(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    private static final int MOST_WEEKS = 14;
    private static final int MOST_MONTHS = 36;
    private static final int MOST_YEARS = 100;

    public Timeline {
        begins = List.copyOf(begins);
    }

    /** @param last the last day; a first day after it makes a stretch of one day */
    public static Timeline of(LocalDate first, LocalDate last) {
        LocalDate begin = first.isAfter(last) ? last : first;
        Unit unit = Stream.of(Unit.WEEK, Unit.MONTH)
                .filter(each -> each.length.between(begin, last) < (each == Unit.WEEK ? MOST_WEEKS : MOST_MONTHS))
                .findFirst()
                .orElse(Unit.YEAR);
        List<LocalDate> begins = Stream.iterate(
                        unit.beginOf(begin), day -> !day.isAfter(last), day -> day.plus(1, unit.length))
                .limit(MOST_YEARS)
                .toList();
        return new Timeline(unit, begins, begins.get(begins.size() - 1).plus(1, unit.length));
    }

    /** The day on which a step ends. */
    public LocalDate lastDayOf(int step) {
        return (step + 1 < begins.size() ? begins.get(step + 1) : end).minusDays(1);
    }
}
