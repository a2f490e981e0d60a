package no.segl.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * The pictures in the guides. With {@code -Dsegl.pictures=write} they are drawn anew; without it each is held against what
 * the screen shows now: letters and dates may differ, but a field more or less makes another height.
 */
public final class GuidePictures {

    static final Path FILES = Path.of("src/main/resources/static");
    private static final double MAY_DIFFER = .25;
    private static final int MAY_DIFFER_PIXELS = 60;
    private static final boolean WRITE = "write".equals(System.getProperty("segl.pictures"));

    private final Set<String> taken = new TreeSet<>();

    /** Of one thing on the screen. */
    public void take(String address, Locator shown) {
        keep(address, shown.screenshot(new Locator.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)));
    }

    /** Of what is in the window. */
    public void take(String address, Page window) {
        keep(address, window.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)));
    }

    public Set<String> taken() {
        return taken;
    }

    private void keep(String address, byte[] png) {
        taken.add(address);
        Path file = FILES.resolve(address.substring(1));
        try {
            if (WRITE) {
                Files.createDirectories(file.getParent());
                Files.write(file, png);
            }
            assertThat(file).as("draw it: %s", HOW).exists();
            mustBeAlike(file, ImageIO.read(file.toFile()), ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String HOW = "mvn test -Dtest=*GuidePicturesTest -Dsegl.pictures=write";

    private static void mustBeAlike(Path file, BufferedImage kept, BufferedImage now) {
        mustBeAlike(file + ": width", kept.getWidth(), now.getWidth());
        mustBeAlike(file + ": height", kept.getHeight(), now.getHeight());
    }

    private static void mustBeAlike(String what, int kept, int now) {
        assertThat((double) Math.abs(kept - now))
                .as("%s was %d and is %d on the screen; draw it anew: %s", what, kept, now, HOW)
                .isLessThanOrEqualTo(Math.max(MAY_DIFFER_PIXELS, MAY_DIFFER * kept));
    }
}
