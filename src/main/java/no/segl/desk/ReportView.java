package no.segl.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.segl.signingjob.Kind;
import no.segl.signingjob.StaffReport.Wanted;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.report.ReportNumbers;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StatusReport;
import no.segl.signingjob.report.StopReason;

/**
 * The numbers at the top of the report. Templates call what is public.
 *
 * @param failed those that need somebody, each with how many there are for each reason
 * @param found how many the list below has
 * @param isCut whether a text finds so many that only the newest are counted
 */
record ReportView(long ordered, List<Tile> tiles, List<Failed> failed, ReportChart chart, long found, boolean isCut) {

    /** What is always shown, also where there is none. */
    private static final Set<SigningStatus> MAIN = Set.of(
            SigningStatus.SENT,
            SigningStatus.PARTLY_SIGNED,
            SigningStatus.SIGNED,
            SigningStatus.REJECTED,
            SigningStatus.EXPIRED,
            SigningStatus.ON_PAPER);

    public record Tile(SigningStatus status, long jobs) {}

    /** @param faults what exactly keeps people from being reached, where that is known */
    public record Failed(SigningStatus status, long jobs, List<Why> reasons, List<Fault> faults) {}

    public record Why(StopReason reason, long jobs) {}

    public record Fault(What what, long jobs) {}

    static ReportView of(ReportNumbers numbers, ReportQuery query, List<Kind> kinds) {
        List<Tile> tiles = Arrays.stream(SigningStatus.values())
                .filter(status -> !status.isFailed())
                .map(status -> new Tile(status, numbers.of(status)))
                .filter(tile -> tile.jobs > 0 || isShownEmpty(tile.status, kinds))
                .toList();
        List<Failed> failed = Arrays.stream(SigningStatus.values())
                .filter(SigningStatus::isFailed)
                .map(status ->
                        new Failed(status, numbers.of(status), reasons(numbers, status), faults(numbers, status)))
                .toList();
        Wanted wanted = query.wanted();
        long found = wanted.fault().map(numbers::of).orElseGet(() -> numbers.of(wanted.status(), wanted.reason()));
        boolean isCut = !wanted.text().isEmpty() && numbers.all() == StatusReport.MOST_FOUND;
        return new ReportView(numbers.all(), tiles, failed, ReportChart.of(numbers), found, isCut);
    }

    private static boolean isShownEmpty(SigningStatus status, List<Kind> kinds) {
        return MAIN.contains(status) || status == SigningStatus.IN_REVIEW && kinds.contains(Kind.APPRENTICESHIP);
    }

    private static List<Why> reasons(ReportNumbers numbers, SigningStatus status) {
        return Stream.of(StopReason.values())
                .map(reason -> new Why(reason, numbers.of(status, reason)))
                .filter(why -> why.jobs > 0)
                .toList();
    }

    /** A reservation is a reason already. */
    private static List<Fault> faults(ReportNumbers numbers, SigningStatus status) {
        return Stream.of(What.values())
                .filter(what -> status == SigningStatus.NEEDS_CORRECTION && what != What.RESERVED)
                .map(what -> new Fault(what, numbers.of(what)))
                .filter(fault -> fault.jobs > 0)
                .toList();
    }
}
