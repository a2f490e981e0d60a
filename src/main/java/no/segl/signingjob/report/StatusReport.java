package no.segl.signingjob.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import org.jspecify.annotations.Nullable;

/** Counts and lists jobs, quickly also where there are very many: of what a text finds the newest are counted. */
public interface StatusReport {

    /** So many are counted of those that a text finds. */
    int MOST_FOUND = 10_000;

    /**
     * How many there are of each sort.
     *
     * @param begins when each step of time begins, oldest first
     * @return what there is at least one of
     */
    List<Count> counts(ReportFilter filter, List<Instant> begins);

    /** @param step the number of the step in which the jobs were ordered, 0 for before the first */
    record Count(SigningStatus status, @Nullable StopReason reason, int step, long jobs) {}

    /** With how many of the jobs that must be corrected each fault is found; one job may have several. */
    Map<What, Long> faults(ReportFilter filter);

    /**
     * The time from dispatch to the last signature that half of the signed ones kept.
     *
     * @param signed how many there are of them
     */
    Optional<Duration> medianTimeToSign(ReportFilter filter, long signed);

    /** When the oldest job of these groups was ordered. */
    Optional<Instant> oldest(List<String> groups);

    /** The units that jobs of these groups were sent from, in the alphabet's order; of very many the first hundred. */
    List<String> units(List<String> groups);

    /** Some jobs, newest first. */
    List<SigningJob> jobs(ReportFilter filter, long skipped, int most);

    /** The jobs that follow upon this one in the same order; from the newest on where it is null. */
    List<SigningJob> following(ReportFilter filter, @Nullable SigningJob last, int most);
}
