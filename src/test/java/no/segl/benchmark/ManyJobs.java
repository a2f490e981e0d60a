package no.segl.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.segl.persistence.BulkJobs;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.report.ReportedJob;

/** What a county would have after some years: most are signed, some are out, some went wrong. The same each time. */
final class ManyJobs {

    private static final int AT_ONCE = 2;
    private static final int BATCH = 500;
    private static final Duration YEARS = Duration.ofDays(4 * 365);
    private static final List<String> UNITS = List.of("Fagopplæring", "Personal", "Skole", "Eiendom", "Samferdsel");
    private static final int SIGNERS = 3;

    private final BulkJobs jobs;
    private final Instant now;

    ManyJobs(BulkJobs jobs, Instant now) {
        this.jobs = jobs;
        this.now = now;
    }

    void add(int from, int to) {
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        IntStream.iterate(from, begin -> begin < to, begin -> begin + BATCH)
                .mapToObj(begin -> CompletableFuture.runAsync(
                        () -> jobs.add(IntStream.range(begin, Math.min(to, begin + BATCH))
                                .mapToObj(this::job)),
                        writers))
                .toList()
                .forEach(CompletableFuture::join);
        writers.shutdown();
    }

    private SigningJob job(int number) {
        Random chance = new Random(number);
        JobStatus status = status(chance.nextInt(100));
        return ReportedJob.of("saksbehandler")
                .with(status, signers(status, chance.nextInt(5)))
                .as(chance.nextInt(3) == 0 ? Kind.JOURNAL_POST : Kind.APPRENTICESHIP)
                .titled("Lærekontrakt " + number, "2026/" + (1 + number / 10), 1 + number % 10)
                .from(UNITS.get(number % UNITS.size()), number % 20 == 0 ? "saksbehandler" : "fagsystem")
                .ordered(now.minusSeconds((long) (YEARS.toSeconds() * chance.nextDouble())))
                .took(Duration.ofMinutes(30 + chance.nextInt(12 * 24 * 60)))
                .job();
    }

    private static SignerStatus[] signers(JobStatus status, int signed) {
        boolean all = status == JobStatus.SIGNED || status == JobStatus.COMPLETED;
        return Stream.iterate(0, place -> place < SIGNERS, place -> place + 1)
                .map(place -> all || status == JobStatus.ACTIVE && place + 2 < signed
                        ? SignerStatus.SIGNED
                        : status.isUnsent() ? SignerStatus.WAITING : SignerStatus.NOTIFIED)
                .toArray(SignerStatus[]::new);
    }

    private static JobStatus status(int percent) {
        List<JobStatus> few = List.of(
                JobStatus.DRAFT,
                JobStatus.NEEDS_CORRECTION,
                JobStatus.REJECTED,
                JobStatus.EXPIRED,
                JobStatus.ON_PAPER,
                JobStatus.UNDELIVERABLE,
                JobStatus.ACTIVE,
                JobStatus.ACTIVE,
                JobStatus.SIGNED,
                JobStatus.CLOSED);
        return percent < few.size() ? few.get(percent) : JobStatus.COMPLETED;
    }
}
