package no.segl.demo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which one running world keeps its files. Held as long as the JVM lives, however it ends.
 *
 * @param lasting what is kept here outlives a restart
 */
record DemoHome(Path folder, boolean lasting) {

    private static final Path DEMO = Path.of(".demo");
    /** A lock that nobody refers to is garbage, and gone. */
    private static final List<FileLock> HELD = new ArrayList<>();

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_AT_ONCE = 20;

    /** The demo's own folder; there is one. A demo that was killed a moment ago may still be on its way out. */
    static DemoHome ofTheDemo() {
        try {
            return await().atMost(PATIENCE).until(() -> taken(DEMO, true), Objects::nonNull);
        } catch (ConditionTimeoutException stillRunning) {
            throw new IllegalStateException("the demo of this folder is running already: " + DEMO.toAbsolutePath());
        }
    }

    /** The first folder that no other test run uses. */
    static DemoHome ofATestRun() {
        return IntStream.rangeClosed(1, MOST_AT_ONCE)
                .mapToObj(number -> taken(Path.of("target", "demo-" + number), false))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("too many test runs in one folder"));
    }

    /** Where PostgreSQL itself is unpacked, once for all. */
    static Path programs() {
        return DEMO.resolve("postgresql").toAbsolutePath();
    }

    Path database() {
        return folder.resolve("database");
    }

    /** Forgets what an earlier run has kept. */
    void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.equals(programs()) && !file.equals(lockFile(folder))) {
                    FileSystemUtils.deleteRecursively(file);
                }
            }
        }
    }

    @SuppressWarnings("resource") // the lock lives as long as its channel, which is until the JVM ends
    static synchronized @Nullable DemoHome taken(Path relative, boolean lasting) {
        try {
            Path folder = Files.createDirectories(relative.toAbsolutePath());
            FileLock hold = FileChannel.open(lockFile(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (hold == null) {
                return null;
            }
            HELD.add(hold);
            return new DemoHome(folder, lasting);
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + relative.toAbsolutePath(), e);
        }
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("lock");
    }
}
