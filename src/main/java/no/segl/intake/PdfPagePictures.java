package no.segl.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import no.segl.signingjob.document.PagePictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Page pictures by PDFBox. */
@Component
class PdfPagePictures implements PagePictures {

    private static final int NARROWEST = 16;
    private static final int WIDEST = 2400;
    /** A page may be a strip a kilometre long. */
    private static final double MOST_PIXELS = 10_000_000;

    PdfPagePictures() {
        // pages are personal data: none of their images may lie on disk while they are drawn
        ImageIO.setUseCache(false);
    }

    @Override
    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("the pages cannot be counted", e);
        }
    }

    @Override
    public byte[] png(byte[] pdf, int page, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new NoSuchElementException("no page " + page + " of " + document.getNumberOfPages());
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(!isJbig2Scan(document.getPage(page - 1)));
            float scale = scale(document.getPage(page - 1), Math.max(NARROWEST, Math.min(width, WIDEST)));
            return png(renderer.renderImage(page - 1, scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException("page " + page + " cannot be drawn", e);
        }
    }

    /** PDFBox and the JBIG2 reader round differently when they leave out lines, and the picture may come out slanted. */
    private static boolean isJbig2Scan(PDPage page) {
        COSDictionary images = page.getResources() == null
                ? null
                : page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return images != null && images.keySet().stream().anyMatch(name -> isJbig2(images.getDictionaryObject(name)));
    }

    private static boolean isJbig2(@Nullable COSBase image) {
        COSBase filter = image instanceof COSStream stream ? stream.getFilters() : null;
        return COSName.JBIG2_DECODE.equals(filter)
                || filter instanceof COSArray filters && filters.indexOfObject(COSName.JBIG2_DECODE) >= 0;
    }

    private static float scale(PDPage page, int width) {
        PDRectangle box = page.getCropBox();
        boolean onItsSide = page.getRotation() % 180 != 0;
        double pageWidth = Math.max(1, onItsSide ? box.getHeight() : box.getWidth());
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        return (float) Math.min(width / pageWidth, Math.sqrt(MOST_PIXELS / area));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", image);
        }
        return out.toByteArray();
    }
}
