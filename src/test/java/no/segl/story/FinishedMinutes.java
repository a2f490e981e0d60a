package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.segl.ExternalTools;
import no.segl.browser.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What others see in the file of minutes that all have adjusted. */
final class FinishedMinutes {

    private FinishedMinutes() {}

    /** With names and times. */
    static void mustNameWhoAdjusted(Path file, String... names) {
        String told = ExternalTools.run("pdfsig", "-nocert", file.toString()).output();
        for (String name : names) {
            assertThat(told).contains("Signer Certificate Common Name: " + name);
        }
        assertThat(told.lines().filter(line -> line.contains("Signature is Valid")))
                .hasSize(names.length);
        assertThat(told.lines().filter(line -> line.matches(".*Signing Time: \\w+ \\d+ \\d{4} [\\d:]+")))
                .hasSizeGreaterThanOrEqualTo(names.length);
    }

    /** Every page, pixel by pixel. */
    static void mustLookAsBefore(Path file, byte[] sent) {
        try (PDDocument signed = Loader.loadPDF(file.toFile());
                PDDocument before = Loader.loadPDF(sent)) {
            assertThat(signed.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
            for (int page = 0; page < before.getNumberOfPages(); page++) {
                assertThat(pixels(signed, page)).as("page " + (page + 1)).isEqualTo(pixels(before, page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] pixels(PDDocument document, int page) throws IOException {
        BufferedImage picture = new PDFRenderer(document).renderImage(page);
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** As anybody can check on our page. */
    static void mustBeGenuine(Visitor anybody, Path file) {
        anybody.goesTo("/verify").page().setInputFiles("#document", file);
        anybody.test("verify").click();
        assertThat(anybody.test("verdict")).hasAttribute("data-verdict", "valid");
        anybody.pictureOfAll("003-2.3-verify");
    }
}
