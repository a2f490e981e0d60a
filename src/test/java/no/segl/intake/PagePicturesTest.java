package no.segl.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePicturesTest {

    private final PdfPagePictures pictures = new PdfPagePictures();

    @ParameterizedTest
    @EnumSource
    void everyLastPageHasInkOnIt(RealFiles file) throws IOException {
        BufferedImage picture = read(pictures.png(file.bytes(), file.pages(), 400));

        assertThat(picture.getWidth()).isBetween(399, 401);
        assertThat(darkPixels(picture)).isGreaterThan(200);
    }

    @Test
    void aPageOfAnOfficeScannerIsNotBlankAndNotBlack() throws IOException {
        BufferedImage fax = read(pictures.png(Scans.inBlackAndWhite(1), 1, 400));
        BufferedImage jbig2 = read(pictures.png(Scans.inJbig2(1), 1, 400));

        assertThat(darkPixels(fax)).isBetween(5_000L, 100_000L);
        assertThat(darkPixels(jbig2)).isBetween(darkPixels(fax) / 2, darkPixels(fax) * 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11})
    void thereIsNoPictureOfAPageThatIsNot(int page) {
        byte[] file = RealFiles.CONTRACT.bytes();

        assertThatThrownBy(() -> pictures.png(file, page, 400)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aStripAKilometreLongStaysAPictureThatFitsInMemory() throws IOException {
        byte[] file = BadFiles.letterWith(document -> {
            document.getPage(0).setMediaBox(new PDRectangle(10, 2_000_000));
            document.getPage(0).setCropBox(new PDRectangle(10, 2_000_000));
        });

        BufferedImage picture = read(pictures.png(file, 1, 1200));

        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(11_000_000);
    }

    @Test
    void aPageOnItsSideIsAsWideAsAsked() throws IOException {
        byte[] file = BadFiles.letterWith(document -> document.getPage(0).setRotation(90));

        BufferedImage picture = read(pictures.png(file, 1, 600));

        assertThat(picture.getWidth()).isBetween(599, 601);
        assertThat(picture.getHeight()).isLessThan(picture.getWidth());
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long darkPixels(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).filter(pixel -> (pixel & 0xff) < 100).count();
    }
}
