package no.segl.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.segl.SeglApplication;
import no.segl.persistence.BulkJobs;
import no.segl.process.OwnDatabase;
import no.segl.security.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The status report over 1,000 jobs and over 200,000, as a case handler's browser waits for it: {@code mvn test
 * -Dtest=StatusReportBenchmark -Djvm.shortlived=}, with {@code -Dsegl.benchmark.many} for another number. Its name keeps it
 * out of a build. The result is in target/report-benchmark.md.
 */
@SpringBootTest(
        classes = {SeglApplication.class, BulkJobs.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.jdbc.batch_size=200",
            "spring.jpa.properties.hibernate.order_inserts=true"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = OwnDatabase.class)
class StatusReportBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("segl.benchmark.many", 200_000);
    private static final int WARM_UP = 30;
    private static final int TIMES = 21;
    private static final Path RESULT = Path.of("target", "report-benchmark.md");
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("the page", "/desk/jobs");
        PAGES.put("one status", "/desk/jobs?status=PARTLY_SIGNED");
        PAGES.put("a failure by its reason", "/desk/jobs?status=NEEDS_CORRECTION&why=OTHER");
        PAGES.put("a fault of somebody's", "/desk/jobs?fault=EMAIL_SHARED");
        PAGES.put("the last year", "/desk/jobs?from=%s");
        PAGES.put("one kind and unit", "/desk/jobs?kind=apprenticeship&unit=Skole");
        PAGES.put("one's own", "/desk/jobs?own=true");
        PAGES.put("a reference", "/desk/jobs?q=2026/42-");
        PAGES.put("a word of every title", "/desk/jobs?q=kontrakt");
        PAGES.put("what is nowhere", "/desk/jobs?q=kontrakt+nr.");
        PAGES.put("the fortieth page", "/desk/jobs?page=39");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private BulkJobs jobs;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private Visitor staff;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void howLongOneWaitsForFewJobsAndForMany() throws IOException {
        staff = Visitor.loggedIn(port, "saksbehandler");
        ManyJobs source = new ManyJobs(jobs, clock.instant());
        Map<String, Double> few = measured(source, 0, FEW);
        Map<String, Double> many = measured(source, FEW, MANY);
        List<String> table = new ArrayList<>(List.of(
                Runtime.getRuntime().availableProcessors() + " processors; the median of " + TIMES
                        + " requests, in milliseconds.",
                "",
                "| | %,d jobs | %,d jobs | ratio |".formatted(FEW, MANY),
                "| --- | --- | --- | --- |"));
        few.forEach((what, time) ->
                table.add("| %s | %.1f | %.1f | %.1f |".formatted(what, time, many.get(what), many.get(what) / time)));
        Files.write(RESULT, table);
        table.forEach(System.out::println);
    }

    private Map<String, Double> measured(ManyJobs source, int from, int to) throws IOException {
        source.add(from, to);
        jobs.foldTally();
        findFaults();
        sql.execute("vacuum analyze signing_job");
        sql.execute("vacuum analyze job_tally");
        sql.execute("vacuum analyze signer");
        sql.execute("vacuum analyze contact_fault");
        LocalDate lastYear =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        Map<String, Double> times = new LinkedHashMap<>();
        PAGES.forEach((what, path) -> times.put(what, milliseconds(path.formatted(lastYear))));
        System.gc();
        oldObjects().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (String file : List.of("csv", "xlsx")) {
            times.put("all as " + file + ", for each 1,000 of them", fileMilliseconds(file) / to * FEW);
        }
        times.put(
                "highest use of the heap for older objects meanwhile, MB",
                oldObjects().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6);
        return times;
    }

    /** With each contract that must be corrected, two. */
    private void findFaults() {
        sql.update("""
                insert into contact_fault
                select job.id, position, (select min(cast(id as text)) from signer where job_id = job.id)::uuid,
                    (array['EMAIL_SHARED', 'MOBILE_MISSING'])[position], 'COUNTY'
                from signing_job job, generate_series(1, 2) position
                where signing_status = 'NEEDS_CORRECTION' and kind = 'APPRENTICESHIP'
                on conflict do nothing
                """);
    }

    private double milliseconds(String path) {
        LongStream.range(0, WARM_UP).forEach(time -> once(path));
        return LongStream.range(0, TIMES).map(time -> once(path)).sorted().toArray()[TIMES / 2] / 1e6;
    }

    private long once(String path) {
        long begin = System.nanoTime();
        assertThat(staff.get(path).statusCode()).isEqualTo(200);
        return System.nanoTime() - begin;
    }

    private double fileMilliseconds(String ending) throws IOException {
        long begin = System.nanoTime();
        try (var file = staff.stream("/desk/jobs." + ending).body()) {
            assertThat(file.transferTo(OutputStream.nullOutputStream())).isPositive();
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Stream<MemoryPoolMXBean> oldObjects() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Old"));
    }
}
