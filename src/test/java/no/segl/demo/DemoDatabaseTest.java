package no.segl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void aKilledDemoLosesNothingAndBlocksNothing() throws Exception {
        Process killed = demo();
        long server = pidOfServer();
        DemoHome whileItRuns = DemoHome.taken(folder, true);
        killed.destroyForcibly().waitFor();

        DemoHome afterwards = DemoHome.taken(folder, true);
        try (EmbeddedPostgres again = DemoDatabase.begin(afterwards)) {
            assertThat(whileItRuns).isNull();
            assertThat(answer(again)).isEqualTo(42);
            assertThat(pidOfServer()).isNotEqualTo(server);
            assertThat(ProcessHandle.of(server)).isEmpty();
        }
    }

    @Test
    void aPidFileThatNamesAnotherProcessBlocksNothing() throws Exception {
        DemoHome home = DemoHome.taken(folder, true);
        DemoDatabase.begin(home).close();
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + home.database() + "\n");

        try (EmbeddedPostgres again = DemoDatabase.begin(home)) {
            assertThat(pidOfServer()).isNotEqualTo(ProcessHandle.current().pid());
            assertThat(again.getPostgresDatabase().getConnection()).satisfies(connection -> connection.close());
        }
    }

    private Process demo() throws IOException {
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDemo.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch(KilledDemo.READY::equals)).isTrue();
        return demo;
    }

    private Path pidFile() {
        return folder.resolve("database").resolve("postmaster.pid");
    }

    private long pidOfServer() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).get(0).trim());
    }

    private static int answer(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery("select answer from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
