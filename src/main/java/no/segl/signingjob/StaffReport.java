package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.report.ListedJob;
import no.segl.signingjob.report.ReportFilter;
import no.segl.signingjob.report.ReportNumbers;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StatusReport;
import no.segl.signingjob.report.StatusReport.Count;
import no.segl.signingjob.report.StopReason;
import no.segl.signingjob.report.Timeline;
import org.springframework.stereotype.Service;

/** How it goes with the jobs of one's groups, and for the joint service with all that it checks. */
@Service
public class StaffReport {

    /** So few that a page of a file is written while the next is read, and so many that it goes quickly. */
    private static final int BATCH = 500;

    private final StatusReport report;
    private final ContactFaults faults;
    private final Municipality municipality;
    private final Clock clock;

    StaffReport(StatusReport report, ContactFaults faults, Municipality municipality, Clock clock) {
        this.report = report;
        this.faults = faults;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * What a staff member asks for.
     *
     * @param own only what they have ordered themselves
     * @param from the first day of ordering, in the municipality's zone
     * @param to the last day of ordering
     */
    public record Wanted(
            Optional<SigningStatus> status,
            Optional<StopReason> reason,
            Optional<ContactFault.What> fault,
            Optional<Kind> kind,
            Optional<String> unit,
            boolean own,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String text) {}

    /** Of the jobs wherever they stand: a status that is asked for chooses in the list, not here. */
    public ReportNumbers numbers(Staff staff, Wanted wanted) {
        ReportFilter filter = filter(staff, wanted).ofAnyStatus();
        Timeline timeline = timeline(wanted, filter);
        List<Instant> begins = timeline.begins().stream().map(this::beginOf).toList();
        List<Count> counts = report.counts(filter, begins);
        long signed = counts.stream()
                .filter(count -> count.status() == SigningStatus.SIGNED)
                .mapToLong(Count::jobs)
                .sum();
        return new ReportNumbers(timeline, counts, report.faults(filter), report.medianTimeToSign(filter, signed));
    }

    private Timeline timeline(Wanted wanted, ReportFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        LocalDate oldest = report.oldest(filter.groups())
                .map(instant -> LocalDate.ofInstant(instant, municipality.zone()))
                .orElse(today);
        LocalDate first = wanted.from().filter(oldest::isBefore).orElse(oldest);
        return Timeline.of(first, wanted.to().filter(today::isAfter).orElse(today));
    }

    /** One page, newest first. */
    public List<ListedJob> page(Staff staff, Wanted wanted, int page, int pageSize) {
        return listed(report.jobs(filter(staff, wanted), (long) page * pageSize, pageSize));
    }

    /** All of them, newest first, read as they are taken. */
    public Stream<ListedJob> all(Staff staff, Wanted wanted) {
        ReportFilter filter = filter(staff, wanted);
        return Stream.iterate(
                        report.following(filter, null, BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> report.following(filter, batch.get(batch.size() - 1), BATCH))
                .flatMap(batch -> listed(batch).stream());
    }

    private List<ListedJob> listed(List<SigningJob> jobs) {
        List<SigningJobId> stopped = jobs.stream()
                .filter(job -> SigningStatus.of(job) == SigningStatus.NEEDS_CORRECTION)
                .map(SigningJob::id)
                .toList();
        Map<SigningJobId, List<ContactFault>> found = faults.ofAll(stopped);
        return jobs.stream()
                .map(job -> new ListedJob(job, found.getOrDefault(job.id(), List.of())))
                .toList();
    }

    public List<String> units(Staff staff) {
        return report.units(List.copyOf(staff.groupsSeen()));
    }

    /** Of which they may see jobs. */
    public List<Kind> kinds(Staff staff) {
        return Arrays.stream(Kind.values())
                .filter(kind -> staff.groupsSeen().contains(kind.ownerGroup()))
                .toList();
    }

    private ReportFilter filter(Staff staff, Wanted wanted) {
        return new ReportFilter(
                List.copyOf(staff.groupsSeen()),
                wanted.status(),
                wanted.reason(),
                wanted.fault(),
                wanted.kind(),
                wanted.unit(),
                wanted.own() ? Optional.of(staff.account()) : Optional.empty(),
                wanted.from().map(this::beginOf),
                wanted.to().map(day -> beginOf(day.plusDays(1))),
                wanted.text());
    }

    private Instant beginOf(LocalDate day) {
        return day.atStartOfDay(municipality.zone()).toInstant();
    }
}
