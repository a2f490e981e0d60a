package no.segl.signingjob;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.report.ReportFilter;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StatusReport;
import no.segl.signingjob.report.StopReason;
import org.jspecify.annotations.Nullable;

/** The report as one would count by hand. */
public class InMemoryReport implements StatusReport {

    private static final Comparator<SigningJob> NEWEST_FIRST = Comparator.comparing(SigningJob::createdAt)
            .thenComparing(job -> job.id().toString())
            .reversed();

    private final Supplier<Stream<SigningJob>> all;
    private final ContactFaults faults;

    public InMemoryReport(Supplier<Stream<SigningJob>> all, ContactFaults faults) {
        this.all = all;
        this.faults = faults;
    }

    @Override
    public List<Count> counts(ReportFilter filter, List<Instant> begins) {
        Map<Count, Long> counted = found(filter)
                .map(job -> new Count(SigningStatus.of(job), StopReason.of(job), step(job, begins), 1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> new Count(
                        each.getKey().status(),
                        each.getKey().reason(),
                        each.getKey().step(),
                        each.getValue()))
                .toList();
    }

    private static int step(SigningJob job, List<Instant> begins) {
        return (int)
                begins.stream().filter(begin -> !begin.isAfter(job.createdAt())).count();
    }

    @Override
    public Map<ContactFault.What, Long> faults(ReportFilter filter) {
        return found(filter)
                .filter(job -> SigningStatus.of(job) == SigningStatus.NEEDS_CORRECTION)
                .flatMap(job ->
                        faults.of(job.id()).stream().map(ContactFault::what).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Override
    public Optional<Duration> medianTimeToSign(ReportFilter filter, long signed) {
        List<Duration> sorted = found(filter)
                .filter(job -> SigningStatus.of(job) == SigningStatus.SIGNED)
                .map(job ->
                        Duration.between(job.round().dispatchedAt(), job.round().settledAt()))
                .sorted()
                .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    @Override
    public Optional<Instant> oldest(List<String> groups) {
        return all.get()
                .filter(job -> groups.contains(job.ownerGroup()))
                .map(SigningJob::createdAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<String> units(List<String> groups) {
        return all.get()
                .filter(job -> groups.contains(job.ownerGroup()))
                .map(job -> job.sender().unit())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<SigningJob> jobs(ReportFilter filter, long skipped, int most) {
        return found(filter).skip(skipped).limit(most).toList();
    }

    @Override
    public List<SigningJob> following(ReportFilter filter, @Nullable SigningJob last, int most) {
        return found(filter)
                .dropWhile(job -> last != null && NEWEST_FIRST.compare(job, last) <= 0)
                .limit(most)
                .toList();
    }

    private Stream<SigningJob> found(ReportFilter filter) {
        return all.get()
                .filter(job -> filter.groups().contains(job.ownerGroup()))
                .filter(job -> is(filter.status(), SigningStatus.of(job)))
                .filter(job -> is(filter.reason(), StopReason.of(job)))
                .filter(job -> filter.fault()
                        .map(wanted -> faults.of(job.id()).stream().anyMatch(fault -> fault.what() == wanted))
                        .orElse(true))
                .filter(job -> is(filter.kind(), job.kind()))
                .filter(job -> is(filter.unit(), job.sender().unit()))
                .filter(job -> is(filter.createdBy(), job.createdBy()))
                .filter(job -> filter.from()
                        .map(from -> !job.createdAt().isBefore(from))
                        .orElse(true))
                .filter(job -> filter.until()
                        .map(until -> job.createdAt().isBefore(until))
                        .orElse(true))
                .filter(job -> (job.reference() + " " + job.title().line1())
                        .toLowerCase()
                        .contains(filter.text().strip().toLowerCase()))
                .sorted(NEWEST_FIRST);
    }

    private static <T> boolean is(Optional<T> wanted, @Nullable T has) {
        return wanted.map(each -> each.equals(has)).orElse(true);
    }
}
