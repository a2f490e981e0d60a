package no.segl.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What lies on top of the pages: notes, boxes, fields, signatures. DSS calls it harmless when one of these loses its
 * picture or when a time stamp brings a picture of its own, and both change what a reader sees.
 */
final class Annotations {

    private final byte[] pdf;

    Annotations(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Whether those that were there when the file ended here look otherwise now; an empty signature field may. */
    boolean lookOtherwiseSince(long end) {
        return differ(end, false);
    }

    /** Likewise, or whether there are more of them that can be seen. */
    boolean lookOtherwiseOrMoreSince(long end) {
        return differ(end, true);
    }

    private boolean differ(long end, boolean noNewOnes) {
        if (end >= pdf.length) {
            return false;
        }
        try (PDDocument then = Loader.loadPDF(Arrays.copyOf(pdf, (int) end));
                PDDocument now = Loader.loadPDF(pdf)) {
            boolean differ = then.getNumberOfPages() != now.getNumberOfPages();
            for (int page = 0; !differ && page < then.getNumberOfPages(); page++) {
                List<Look> seen = looks(now, page);
                boolean allThere =
                        looks(then, page).stream().filter(Look::isFinal).allMatch(seen::remove);
                differ = !allThere || noNewOnes && seen.stream().anyMatch(Look::isVisible);
            }
            return differ;
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static List<Look> looks(PDDocument document, int page) throws IOException {
        List<Look> looks = new ArrayList<>();
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
            looks.add(Look.of(annotation));
        }
        return looks;
    }

    private record Look(String kind, String place, boolean hasSize, int flags, String picture, boolean isFinal) {

        static Look of(PDAnnotation annotation) throws IOException {
            PDRectangle place = annotation.getRectangle();
            COSDictionary all = annotation.getCOSObject();
            boolean emptySignature = COSName.SIG.equals(all.getCOSName(COSName.FT)) && !all.containsKey(COSName.V);
            return new Look(
                    annotation.getSubtype(),
                    String.valueOf(place),
                    place != null && place.getWidth() * place.getHeight() != 0,
                    annotation.getAnnotationFlags(),
                    picture(all.getDictionaryObject(COSName.AP)),
                    !emptySignature);
        }

        boolean isVisible() {
            return hasSize;
        }

        /** Of the bytes as they are stored; unpacking what a stranger packed is not called for. */
        private static String picture(@Nullable COSBase appearance) throws IOException {
            if (appearance instanceof COSStream stream) {
                try (InputStream bytes = stream.createRawInputStream()) {
                    return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
                }
            }
            StringBuilder all = new StringBuilder();
            if (appearance instanceof COSDictionary entries) {
                for (COSName name : entries.keySet()) {
                    all.append(name.getName()).append(picture(entries.getDictionaryObject(name)));
                }
            }
            return all.toString();
        }
    }
}
