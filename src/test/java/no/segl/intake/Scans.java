package no.segl.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Documents as scanners make them: one picture to a page, and nothing else. */
final class Scans {

    private static final int A4_WIDTH_AT_150_DPI = 1240;
    private static final int A4_HEIGHT_AT_150_DPI = 1754;

    private static final byte PAGE_INFORMATION = 48;
    private static final byte GENERIC_REGION = 38;
    private static final byte NO_REFERENCES = 0;
    private static final byte FIRST_PAGE = 1;
    private static final byte FAX_CODED = 1;

    /** Drawing them takes longer than examining them. */
    private static final int DIFFERENT_SHEETS = 4;

    private Scans() {}

    /** About 0.2 MB a page in colour. */
    static byte[] inColour(int pages, float quality) throws IOException {
        return scan(
                pages,
                BufferedImage.TYPE_INT_RGB,
                (document, sheet) -> JPEGFactory.createFromImage(document, sheet, quality, 150));
    }

    /** Fax compression: some kB a page. */
    static byte[] inBlackAndWhite(int pages) throws IOException {
        return scan(pages, BufferedImage.TYPE_BYTE_BINARY, CCITTFactory::createFromImage);
    }

    /** As many office machines do: the same fax compression, within JBIG2. */
    static byte[] inJbig2(int pages) throws IOException {
        return scan(pages, BufferedImage.TYPE_BYTE_BINARY, Scans::jbig2);
    }

    private static PDImageXObject jbig2(PDDocument document, BufferedImage sheet) throws IOException {
        PDImageXObject fax = CCITTFactory.createFromImage(document, sheet);
        byte[] lines;
        try (InputStream raw = fax.getCOSObject().createRawInputStream()) {
            lines = raw.readAllBytes();
        }
        int width = sheet.getWidth();
        int height = sheet.getHeight();
        ByteBuffer out = ByteBuffer.allocate(100 + lines.length);
        out.putInt(0).put(PAGE_INFORMATION).put(NO_REFERENCES).put(FIRST_PAGE).putInt(19);
        out.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
        out.putInt(1).put(GENERIC_REGION).put(NO_REFERENCES).put(FIRST_PAGE).putInt(18 + lines.length);
        out.putInt(width)
                .putInt(height)
                .putInt(0)
                .putInt(0)
                .put((byte) 0)
                .put(FAX_CODED)
                .put(lines);
        byte[] jbig2 = Arrays.copyOf(out.array(), out.position());
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(jbig2),
                COSName.JBIG2_DECODE,
                width,
                height,
                1,
                PDDeviceGray.INSTANCE);
    }

    private static byte[] scan(int pages, int imageType, Compression compression) throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<BufferedImage> sheets = IntStream.range(0, Math.min(pages, DIFFERENT_SHEETS))
                    .mapToObj(seed -> sheet(imageType, seed))
                    .toList();
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                PDImageXObject image = compression.of(document, sheets.get(i % sheets.size()));
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Lines of letter-sized blots on paper that is not quite white. */
    private static BufferedImage sheet(int imageType, int seed) {
        BufferedImage sheet = new BufferedImage(A4_WIDTH_AT_150_DPI, A4_HEIGHT_AT_150_DPI, imageType);
        Random random = new Random(seed);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        for (int y = 120; y < 1600; y += 30) {
            for (int x = 120; x < 1100; x += 8 + random.nextInt(10)) {
                pen.fillRect(x, y + random.nextInt(4), 2 + random.nextInt(6), 6 + random.nextInt(14));
            }
        }
        pen.dispose();
        return sheet;
    }

    private interface Compression {
        PDImageXObject of(PDDocument document, BufferedImage sheet) throws IOException;
    }
}
