package no.segl.signingjob.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.report.StatusReport.Count;

/**
 * How many jobs stand where, in all and in each step of time.
 *
 * @param faults with how many of those that must be corrected each is found
 * @param medianTimeToSign from dispatch to the last signature; empty where none is signed
 */
public record ReportNumbers(
        Timeline timeline, List<Count> counts, Map<What, Long> faults, Optional<Duration> medianTimeToSign) {

    public ReportNumbers {
        counts = List.copyOf(counts);
        faults = Map.copyOf(faults);
    }

    public long all() {
        return sum(count -> true);
    }

    public long of(SigningStatus status) {
        return of(Optional.of(status), Optional.empty());
    }

    public long of(SigningStatus status, StopReason reason) {
        return of(Optional.of(status), Optional.of(reason));
    }

    public long of(What fault) {
        return faults.getOrDefault(fault, 0L);
    }

    /** @param step 0 for the first of the timeline */
    public long of(SigningStatus.Progress progress, int step) {
        return sum(count -> count.status().progress() == progress && count.step() == step + 1);
    }

    /** How many of them the list has: all where neither is asked for. */
    public long of(Optional<SigningStatus> status, Optional<StopReason> reason) {
        return sum(count -> status.map(wanted -> wanted == count.status()).orElse(true)
                && reason.map(wanted -> wanted == count.reason()).orElse(true));
    }

    private long sum(Predicate<Count> wanted) {
        return counts.stream().filter(wanted).mapToLong(Count::jobs).sum();
    }
}
