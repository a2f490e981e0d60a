package no.segl.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.segl.signingjob.ArchivePlace;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RequestedTime;
import no.segl.signingjob.Round;
import no.segl.signingjob.Sender;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.Title;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import no.segl.story.SyntheticId;
import org.springframework.transaction.support.TransactionTemplate;

/** What a county would have after some years: most are signed, some are out, some went wrong. The same each time. */
final class ManyJobs {

    private static final int AT_ONCE = 4;
    private static final int BATCH = 500;
    private static final Duration YEARS = Duration.ofDays(4 * 365);
    private static final List<String> UNITS = List.of("Fagopplæring", "Personal", "Skole", "Eiendom", "Samferdsel");
    private static final List<NationalId> PEOPLE = IntStream.range(0, 50)
            .mapToObj(each -> new NationalId(SyntheticId.next()))
            .toList();

    private final SigningJobs jobs;
    private final TransactionTemplate transaction;
    private final Instant now;

    ManyJobs(SigningJobs jobs, TransactionTemplate transaction, Instant now) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.now = now;
    }

    void add(int from, int to) {
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        IntStream.iterate(from, begin -> begin < to, begin -> begin + BATCH)
                .mapToObj(begin -> CompletableFuture.runAsync(
                        () -> transaction.executeWithoutResult(
                                status -> IntStream.range(begin, Math.min(to, begin + BATCH))
                                        .forEach(number -> jobs.add(job(number)))),
                        writers))
                .toList()
                .forEach(CompletableFuture::join);
        writers.shutdown();
    }

    private SigningJob job(int number) {
        Random chance = new Random(number);
        JobStatus status = status(chance.nextInt(100));
        Instant created = now.minus(Duration.ofSeconds((long) (YEARS.toSeconds() * chance.nextDouble())));
        boolean sent = status != JobStatus.DRAFT && status != JobStatus.NEEDS_CORRECTION;
        Instant dispatched = sent ? created.plusSeconds(60) : null;
        Outcome outcome = outcome(status);
        Instant settled = outcome == null ? null : created.plusSeconds(3600 + chance.nextInt(12 * 24 * 3600));
        int signers = 2 + chance.nextInt(3);
        int signed = outcome == Outcome.SIGNED ? signers : sent ? chance.nextInt(signers) : 0;
        return new SigningJob(
                SigningJobId.random(),
                chance.nextInt(3) == 0 ? Kind.JOURNAL_POST : Kind.APPRENTICESHIP,
                "saksbehandler",
                number % 20 == 0 ? "saksbehandler" : "fagsystem",
                new Title("Lærekontrakt " + number, "Gjelder Prøve Person " + number, true),
                Language.NB,
                new Sender(UNITS.get(number % UNITS.size()), "Kontoret, tlf. 00 00 00 00"),
                new RequestedTime(null, null),
                new SigningPolicy(14, RemindBefore.ONE_DAY, "substantial", "segl"),
                new ArchivePlace(
                        new CaseNumber("2026/" + (1 + number / 10)),
                        new EntryId("entry-" + number),
                        new EntryNumber(1 + number % 10),
                        new DocumentId("document-" + number),
                        null),
                status,
                new Round(
                        1,
                        1,
                        dispatched,
                        sent ? created.plus(Duration.ofDays(14)) : null,
                        sent ? created.plus(Duration.ofDays(13)) : null,
                        outcome,
                        settled),
                IntStream.range(0, signers)
                        .mapToObj(place -> signer(number + place, place < signed ? settled(created, settled) : null))
                        .toList(),
                false,
                created);
    }

    private static Instant settled(Instant created, Instant settled) {
        return settled == null ? created.plusSeconds(3600) : settled;
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

    private static Outcome outcome(JobStatus status) {
        return switch (status) {
            case SIGNED, COMPLETED -> Outcome.SIGNED;
            case REJECTED, EXPIRED, UNDELIVERABLE -> Outcome.valueOf(status.name());
            case ON_PAPER, CLOSED -> Outcome.EXPIRED;
            default -> null;
        };
    }

    private static Signer signer(int number, Instant signedAt) {
        return new Signer(
                SignerId.random(),
                PEOPLE.get(number % PEOPLE.size()),
                "Prøve Person " + number,
                Capacity.SELF,
                "lærling",
                1,
                new ContactDetails("person" + number + "@segl.example", "+4799999999"),
                false,
                signedAt == null ? SignerStatus.NOTIFIED : SignerStatus.SIGNED,
                signedAt,
                null);
    }
}
