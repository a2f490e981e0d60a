package no.segl.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * What the tests are compiled with, for JVMs that are started from it.
 *
 * @param options of the {@code java} command
 */
public record JavaClasses(List<String> options) {

    private static final String CLASS_PATH = "java.class.path";

    public static JavaClasses compiled() {
        return new JavaClasses(List.of(
                // the test's own JVM has verified these classes
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-cp",
                System.getProperty(CLASS_PATH)));
    }

    /**
     * The same, read and linked beforehand by one that is started and ended for it: those that start then need a third less
     * of the processor. It costs as much as two starts.
     */
    public static JavaClasses archived(Class<?> main, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        String jars = jars(folder);
        Path archive = folder.resolve("classes.jsa");
        Files.deleteIfExists(archive);
        var read = new JavaClasses(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", jars));
        try (RunningSegl segl = RunningSegl.from(read, main, folder, settings)) {
            segl.aliveAt();
            segl.terminate();
            segl.exitCode();
            if (Files.notExists(archive)) {
                throw new IllegalStateException("no archive came of it: " + segl.output());
            }
        }
        return new JavaClasses(List.of("-XX:SharedArchiveFile=" + archive, "-cp", jars));
    }

    /** A JVM archives no class that lies in a folder. */
    private static String jars(Path folder) {
        return Arrays.stream(System.getProperty(CLASS_PATH).split(File.pathSeparator))
                .map(Path::of)
                .map(each -> Files.isDirectory(each) ? jar(each, folder) : each)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path classes, Path folder) {
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-0", "-f", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("cannot pack " + classes);
        }
        return jar;
    }
}
