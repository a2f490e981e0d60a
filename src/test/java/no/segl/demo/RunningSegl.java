package no.segl.demo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Segl in a process of its own, which a test may end in any way. */
public final class RunningSegl implements AutoCloseable {

    static final Path JAR = Path.of(System.getProperty("segl.jar", ""));
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;

    private RunningSegl(Path folder, List<String> what, Map<String, String> settings) throws IOException {
        log = Files.createTempFile(folder, "segl", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // it starts once and runs for seconds
                "-XX:TieredStopAtLevel=1"));
        command.addAll(what);
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SEGL_") || name.startsWith("SPRING_"));
        process = builder.start();
        // a build that is broken off leaves nobody behind
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The packaged jar, run as {@code java -jar} with these settings and nothing else, in an empty folder. */
    static RunningSegl packaged(Path folder, Map<String, String> settings) throws IOException {
        return new RunningSegl(folder, List.of("-jar", JAR.toString()), settings);
    }

    /** What the tests are compiled with, begun by a class of theirs. */
    public static RunningSegl from(JavaClasses classes, Class<?> main, Path folder, Map<String, String> settings)
            throws IOException {
        List<String> what =
                new ArrayList<>(List.of("-XX:+UseSerialGC", "-Duser.timezone=UTC", "-Djava.awt.headless=true"));
        what.addAll(classes.options());
        what.add(main.getName());
        return new RunningSegl(folder, what, settings);
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has ended. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it runs on: " + output());
        }
        return process.exitValue();
    }

    /** As an operating system does; {@link #exitCode} is then 143, the signal's. */
    void terminate() {
        process.destroy();
    }

    /** Waits until it answers that it is alive. @return its port */
    public int aliveAt() {
        int port = await().alias("its port")
                .atMost(PATIENCE)
                .failFast("it has ended", () -> !process.isAlive())
                .until(this::port, found -> found > 0);
        var alive = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness"))
                .build();
        await().alias("its liveness")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> HttpClient.newHttpClient()
                                .send(alive, BodyHandlers.discarding())
                                .statusCode()
                        == 200);
        return port;
    }

    private int port() {
        Matcher started = PORT.matcher(output());
        return started.find() ? Integer.parseInt(started.group(1)) : 0;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
