package no.segl.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One browser for the whole test run. It ends with the JVM, whose end its driver sees. The shell without a head, since the
 * whole browser, told to have none, sometimes never answers that somebody's windows are to be closed.
 */
final class Chromium {

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser started;

    private Chromium() {}

    /** Not kept by JUnit: where test classes are handed out to several JVMs, each class is a run to it. */
    static synchronized Browser ofThisRun() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    private static Browser start() {
        // as long as for a click; by itself an assertion gives up after five seconds
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(QUIETLY));
    }

    private static Path installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, InBrowser.PROGRAM))
                .filter(program -> program.toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + InBrowser.PROGRAM + " on the path"));
    }
}
