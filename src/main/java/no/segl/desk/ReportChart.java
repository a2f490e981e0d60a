package no.segl.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.segl.signingjob.report.ReportNumbers;
import no.segl.signingjob.report.SigningStatus.Progress;
import no.segl.signingjob.report.Timeline;

/**
 * Bars over time, as a template draws them: in a box of {@link #WIDTH} times {@link #HEIGHT}, with the origin at its upper
 * left. Templates call what is public.
 *
 * @param lines one for each round number
 */
record ReportChart(List<Bar> bars, List<Line> lines) {

    static final int WIDTH = 960;
    static final int HEIGHT = 250;
    private static final int LEFT = 70;
    private static final int TOP = 12;
    private static final int BOTTOM = 204;
    private static final double FILLED = .68;
    private static final double WIDEST = 72;
    private static final int MOST_LABELS = 12;
    private static final int LINES = 4;

    /**
     * A step of time.
     *
     * @param label below it; empty where there is no room
     * @param to its last day
     */
    public record Bar(
            LocalDate from,
            LocalDate to,
            boolean isLabelled,
            double x,
            double middle,
            double width,
            Part signed,
            Part underWay,
            Part notSigned) {

        public long ordered() {
            return signed.jobs + underWay.jobs + notSigned.jobs;
        }
    }

    public record Part(long jobs, double y, double height) {}

    public record Line(long jobs, double y) {}

    static ReportChart of(ReportNumbers numbers) {
        Timeline timeline = numbers.timeline();
        int steps = timeline.begins().size();
        int first = firstWithJobs(numbers, steps);
        long highest = IntStream.range(first, steps)
                .mapToLong(step -> ordered(numbers, step))
                .max()
                .orElse(0);
        long apart = roundUp((highest + LINES - 1) / LINES);
        long top = Math.max(apart, apart * ((highest + apart - 1) / apart));
        List<Line> lines = LongStream.rangeClosed(0, top / apart)
                .mapToObj(line -> new Line(line * apart, y(line * apart, top)))
                .toList();
        List<Bar> bars = IntStream.range(first, steps)
                .mapToObj(step -> bar(numbers, step, step - first, steps - first, top))
                .toList();
        return new ReportChart(bars, lines);
    }

    /** What was before there was anything is left out; of nothing at all the last step is shown. */
    private static int firstWithJobs(ReportNumbers numbers, int steps) {
        return IntStream.range(0, steps)
                .filter(step -> ordered(numbers, step) > 0)
                .findFirst()
                .orElse(steps - 1);
    }

    private static long ordered(ReportNumbers numbers, int step) {
        return LongStream.of(
                        numbers.of(Progress.SIGNED, step),
                        numbers.of(Progress.UNDER_WAY, step),
                        numbers.of(Progress.NOT_SIGNED, step))
                .sum();
    }

    private static Bar bar(ReportNumbers numbers, int step, int place, int places, long top) {
        double room = (double) (WIDTH - LEFT) / places;
        double width = Math.min(room * FILLED, WIDEST);
        double middle = LEFT + room * (place + .5);
        int every = (places + MOST_LABELS - 1) / MOST_LABELS;
        List<Part> parts = new ArrayList<>();
        long below = 0;
        for (Progress progress : List.of(Progress.SIGNED, Progress.UNDER_WAY, Progress.NOT_SIGNED)) {
            long jobs = numbers.of(progress, step);
            double upper = y(below + jobs, top);
            parts.add(new Part(jobs, upper, y(below, top) - upper));
            below += jobs;
        }
        return new Bar(
                numbers.timeline().begins().get(step),
                numbers.timeline().lastDayOf(step),
                (places - 1 - place) % every == 0,
                middle - width / 2,
                middle,
                width,
                parts.get(0),
                parts.get(1),
                parts.get(2));
    }

    private static double y(long jobs, long top) {
        return BOTTOM - (double) (BOTTOM - TOP) * jobs / top;
    }

    /** To 1, 2 or 5 times a power of ten. */
    private static long roundUp(long number) {
        for (long unit = 1; ; unit *= 10) {
            for (long times : new long[] {1, 2, 5}) {
                if (times * unit >= number) {
                    return times * unit;
                }
            }
        }
    }
}
