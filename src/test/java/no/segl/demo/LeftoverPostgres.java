package no.segl.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The database server of an application that was killed: it lives on, or has left its pid file behind. */
final class LeftoverPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private LeftoverPostgres() {}

    /** To be called only by one who holds the home, so that no living application loses its database. */
    static void stop(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (!lines.isEmpty() && !lines.get(0).isBlank()) {
            ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(process -> serves(process, database))
                    .ifPresent(LeftoverPostgres::end);
        }
        // left over after a crash of the machine; another process may have the pid by now, which PostgreSQL cannot tell
        Files.deleteIfExists(pidFile);
    }

    private static boolean serves(ProcessHandle process, Path database) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(database.toString());
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        if (!isGone(server)) {
            server.destroyForcibly();
            if (!isGone(server)) {
                throw new IllegalStateException(
                        "cannot stop the database server of an earlier run, pid " + server.pid());
            }
        }
    }

    private static boolean isGone(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
