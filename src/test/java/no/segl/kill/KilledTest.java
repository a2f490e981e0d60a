package no.segl.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import no.segl.demo.DemoWorld;
import no.segl.demo.JavaClasses;
import no.segl.demo.RunningSegl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application is killed by SIGKILL in the middle of its work and started again, over and over on one database. More than
 * the three of every build: {@code mvn test -Dtest=KilledTest -Dsegl.kills=100}, with {@code -Dsegl.kills.seed} for others.
 */
class KilledTest {

    private static final int KILLS = Integer.getInteger("segl.kills", 3);
    private static final long SEED = Long.getLong("segl.kills.seed", 2761); // begins with a batch, a seal and a webhook
    private static final int KILLED = 128 + 9;
    private static final int WORTH_AN_ARCHIVE = 10;

    private static final Path TABLE = Path.of("target", "kills.md");

    private static final Path LOGS = Path.of("target", "killed").toAbsolutePath();

    private final Map<String, String> settings = new HashMap<>();
    private final List<KilledStory> all = new ArrayList<>();
    private JavaClasses classes;
    private Path order;
    private Aftermath aftermath;

    @BeforeEach
    void aWorldWithADatabaseOfItsOwn() throws Exception {
        Files.createDirectories(LOGS);
        order = LOGS.resolve("order-" + UUID.randomUUID());
        DemoWorld.ofATestRun().forEach((name, value) -> settings.put(name, value.toString()));
        String shared = settings.get("spring.datasource.url");
        String name = "killed_" + UUID.randomUUID().toString().replace("-", "");
        new JdbcTemplate(new DriverManagerDataSource(shared, "postgres", "")).execute("create database " + name);
        String own = shared.replace("/postgres?", "/" + name + "?");
        aftermath = new Aftermath(new JdbcTemplate(new DriverManagerDataSource(own, "postgres", "")));
        settings.put("spring.datasource.url", own);
        settings.put("server.port", "0");
        settings.put(Doom.ORDER, order.toString());
        classes = KILLS < WORTH_AN_ARCHIVE
                ? JavaClasses.compiled()
                : JavaClasses.archived(DoomedSegl.class, LOGS, settings);
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.HOURS) // for a hundred
    void nothingIsLostAndNothingHappensTwice() throws Exception {
        List<String> table = new ArrayList<>();
        List<KilledStory> interrupted = List.of();
        Point last = null;
        for (Point next : Point.chosen(SEED, KILLS)) {
            interrupted = live(interrupted, last, next);
            last = next;
            table.add("| " + (table.size() + 1) + " | " + next.place().work + " | " + next + " |");
            // as it goes: a long run may be ended
            Files.writeString(
                    TABLE,
                    "Seed " + SEED + "\n\n| kill | work | point |\n| --- | --- | --- |\n" + String.join("\n", table)
                            + "\n");
        }
        live(interrupted, last, null);
    }

    /**
     * One life: what the last death interrupted comes to its end, then the application dies in the middle of new stories.
     *
     * @param next null to live on
     * @return what was interrupted
     */
    private List<KilledStory> live(List<KilledStory> interrupted, @Nullable Point last, @Nullable Point next)
            throws Exception {
        try (RunningSegl segl = RunningSegl.from(classes, DoomedSegl.class, LOGS, settings)) {
            try {
                int port = segl.aliveAt();
                goOn(interrupted, port);
                interrupted.forEach(story -> story.check(aftermath));
                aftermath.nothingIsLeft();
                aftermath.check(all, port);
                return next == null ? List.of() : die(segl, port, next);
            } catch (Exception | AssertionError e) {
                throw new AssertionError(
                        "seed " + SEED + ", killed at " + last + ", now " + next + "\n" + segl.output(), e);
            }
        }
    }

    private List<KilledStory> die(RunningSegl segl, int port, Point where) throws Exception {
        Files.writeString(order, where.toString());
        List<KilledStory> stories = List.of(new JobStory(true), new JobStory(false), new BatchStory());
        all.addAll(stories);
        try {
            goOn(stories, port);
        } catch (ExecutionException e) {
            assertThat(e).hasRootCauseInstanceOf(IOException.class);
        }
        assertThat(segl.exitCode()).isEqualTo(KILLED);
        aftermath.begins();
        Aftermath.tellsNobodyOf(all, segl.output());
        Files.delete(order);
        return stories;
    }

    /** All at once; each to its end or its failure. */
    private static void goOn(List<KilledStory> stories, int port) throws Exception {
        CompletableFuture.allOf(stories.stream()
                        .map(story -> CompletableFuture.runAsync(() -> story.goOn(port)))
                        .toArray(CompletableFuture[]::new))
                .get();
    }
}
