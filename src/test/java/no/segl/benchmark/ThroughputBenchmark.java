package no.segl.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.segl.SeglApplication;
import no.segl.process.OwnDatabase;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestSigning;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.Staff;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import no.segl.story.Contract;
import no.segl.story.SyntheticId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Complete jobs with two signers in a second, beside the same models on the same engine and database with tasks that do
 * nothing: {@code mvn test -Dtest=ThroughputBenchmark -Djvm.shortlived=} (the compiler has time), with {@code -Dsegl.benchmark.jobs} and {@code .rounds}. Its name keeps
 * it out of a build. The result is in target/benchmark.md.
 */
@SpringBootTest(classes = SeglApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {OwnDatabase.class, ThroughputBenchmark.Watched.class})
class ThroughputBenchmark {

    private static final int JOBS = Integer.getInteger("segl.benchmark.jobs", 200);
    private static final int ROUNDS = Integer.getInteger("segl.benchmark.rounds", 3);
    /** So many that the compiler has settled: half of the processor is its own before. */
    private static final int WARM_UP = Math.min(JOBS, 150);

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Path RESULT = Path.of("target", "benchmark.md");
    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));

    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);

    @Autowired
    private RequestSigning requests;

    @Autowired
    private SignDocument signing;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    static final class Watched implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            context.registerBean(EmptyDelegates.class);
            context.registerBean(Stopwatch.class);
        }
    }

    private record Job(String id, List<String> signers) {}

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void completeJobsInASecondBesideTheModelsAlone() throws IOException {
        models(WARM_UP);
        whole(WARM_UP);
        List<String> table = new ArrayList<>(List.of(
                JOBS + " jobs with two signers in each round, " + AT_ONCE + " people at once, "
                        + Runtime.getRuntime().availableProcessors() + " processors.",
                "",
                "| round | models alone, jobs/s | whole, jobs/s | ratio |",
                "| --- | --- | --- | --- |"));
        Stopwatch.reset();
        for (int round = 1; round <= ROUNDS; round++) {
            double models = models(JOBS);
            double whole = whole(JOBS);
            table.add("| %d | %.1f | %.1f | %.2f |".formatted(round, models, whole, whole / models));
        }
        table.addAll(List.of("", "| step of a whole job (steps lie in each other) | ms |", "| --- | --- |"));
        Stopwatch.perJob(JOBS * ROUNDS).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(step -> table.add("| %s | %.1f |".formatted(step.getKey(), step.getValue())));
        Files.write(RESULT, table);
        table.forEach(System.out::println);
    }

    /** @return jobs in a second */
    private double whole(int count) {
        long begin = System.nanoTime();
        List<Job> jobs = atOnce(count, this::request);
        untilAllHave("activeJob", count);
        await().atMost(PATIENCE).until(() -> undelivered() == 0);
        each(jobs, job -> job.signers().forEach(person -> sign(job, person)));
        complete("checkAndFinalise", "finalised", count);
        complete("writeOff", "done", count);
        return perSecond(count, begin);
    }

    private double models(int count) {
        long begin = System.nanoTime();
        List<String> jobs = atOnce(count, this::startModel);
        untilAllHave("activeJob", count);
        each(
                jobs,
                job -> processes
                        .createMessageCorrelation("segl.allSigned")
                        .processInstanceBusinessKey(job)
                        .processInstanceVariableEquals("round", 1)
                        .correlate());
        complete("checkAndFinalise", "finalised", count);
        complete("writeOff", "done", count);
        return perSecond(count, begin);
    }

    private double perSecond(int count, long begin) {
        await().atMost(PATIENCE)
                .until(() -> processes.createProcessInstanceQuery().count() == 0);
        return count * 1e9 / (System.nanoTime() - begin);
    }

    private Job request() {
        try (Stopwatch.Step step = Stopwatch.begin("RequestSigning")) {
            List<String> signers = List.of(SyntheticId.next(), SyntheticId.next());
            var wanted = new NewJob(
                    "journal-post",
                    "Arbeidsavtale",
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    new NewSender("Personal", "personal@eksempel.example"),
                    signers.stream()
                            .map(id -> new NewSigner(id, "Prøve Person", null, null, null, null, null))
                            .toList());
            var job = requests.request(wanted, Contract.fromWord(), CASE_HANDLER);
            return new Job(job.id().toString(), signers);
        }
    }

    private String startModel() {
        String job = UUID.randomUUID().toString();
        Map<String, Object> variables = Map.of(
                "jobId",
                job,
                "reference",
                EmptyDelegates.MARK,
                "ownerGroup",
                "saksbehandler",
                "round",
                1,
                "onPaper",
                false);
        processes.startProcessInstanceByKey("journalPost", job, variables);
        return job;
    }

    private void sign(Job job, String person) {
        var login = new EidLogin(
                new NationalId(person), null, "https://eid.example", "BankID", "high", clock.instant(), "ref", "{}");
        try (Stopwatch.Step step = Stopwatch.begin("SignDocument")) {
            if (signing.sign(SigningJobId.of(job.id()), login) != SigningResult.SIGNED) {
                throw new AssertionError("not signed");
            }
        }
    }

    private void complete(String task, String decision, int count) {
        untilAllHave(task, count);
        List<String> open = tasks.createTaskQuery().taskDefinitionKey(task).unlimitedList().stream()
                .map(each -> each.getId())
                .toList();
        each(open, id -> tasks.complete(id, Map.of("decision", decision)));
    }

    private void untilAllHave(String task, int count) {
        await().atMost(PATIENCE)
                .until(() -> tasks.createTaskQuery().taskDefinitionKey(task).count() == count);
    }

    private int undelivered() {
        return sql.queryForObject(
                "select count(*) from scheduled_tasks where task_name = 'send-notice'", Integer.class);
    }

    private <T> List<T> atOnce(int count, java.util.function.Supplier<T> what) {
        return join(IntStream.range(0, count).mapToObj(i -> CompletableFuture.supplyAsync(what, people)));
    }

    private <T> void each(List<T> all, Consumer<T> what) {
        join(all.stream().map(one -> CompletableFuture.runAsync(() -> what.accept(one), people)));
    }

    private static <T> List<T> join(Stream<CompletableFuture<T>> begun) {
        return begun.toList().stream().map(CompletableFuture::join).toList();
    }
}
