package no.segl.sealing;

import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Compares how pages look, as DSS does, but draws nothing where all that they are drawn from is still the same: DSS draws
 * each page twice for each signature and time stamp, which was nine tenths of the work for a job.
 */
final class ChangedPages extends DefaultPdfDifferencesFinder {

    /** DSS's own: longer documents are never drawn, and what it and we find in their objects has to do. */
    private static final int MOST_PAGES = 10;

    /** What an annotation leads to is not drawn with it. */
    private static final List<COSName> NOT_DRAWN =
            List.of(COSName.P, COSName.DEST, COSName.A, COSName.getPDFName("Popup"));

    /** Each signature adds a field, and the first one that there are any. */
    private static final List<COSName> NOT_COMMON = List.of(COSName.FIELDS, COSName.SIG_FLAGS);

    ChangedPages() {
        setMaximalPagesAmountForVisualComparison(MOST_PAGES);
    }

    @Override
    public List<PdfModification> getVisualDifferences(PdfDocumentReader signed, PdfDocumentReader whole) {
        return whole.getNumberOfPages() > MOST_PAGES || isDrawnFromTheSame(signed, whole)
                ? List.of()
                : super.getVisualDifferences(signed, whole);
    }

    private static boolean isDrawnFromTheSame(PdfDocumentReader signed, PdfDocumentReader whole) {
        if (!(signed instanceof PdfBoxDocumentReader one) || !(whole instanceof PdfBoxDocumentReader other)) {
            return false;
        }
        PDDocument then = one.getPDDocument();
        PDDocument now = other.getPDDocument();
        SameObjects same = new SameObjects();
        return then.getNumberOfPages() == now.getNumberOfPages()
                && same.are(layers(then), layers(now))
                && same.areBut(fieldsInCommon(then), fieldsInCommon(now), NOT_COMMON)
                && IntStream.range(0, then.getNumberOfPages())
                        .allMatch(page -> isDrawnFromTheSame(then.getPage(page), now.getPage(page), same));
    }

    private static boolean isDrawnFromTheSame(PDPage then, PDPage now, SameObjects same) {
        return same.areBut(then.getCOSObject(), now.getCOSObject(), List.of(COSName.ANNOTS, COSName.PARENT))
                && same.are(inherited(then), inherited(now))
                && nothingNewIsSeen(then, now, same);
    }

    /** What all fields of a form have in common, such as a font, or that a reader is to draw them itself. */
    private static COSDictionary fieldsInCommon(PDDocument document) {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        return form == null ? new COSDictionary() : form;
    }

    private static COSDictionary layers(PDDocument document) {
        COSDictionary layers = new COSDictionary();
        layers.setItem(
                COSName.OCPROPERTIES,
                document.getDocumentCatalog().getCOSObject().getItem(COSName.OCPROPERTIES));
        return layers;
    }

    /** What a page has from the tree above it. */
    private static COSDictionary inherited(PDPage page) {
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.RESOURCES, page.getResources());
        all.setItem(COSName.MEDIA_BOX, page.getMediaBox());
        all.setItem(COSName.CROP_BOX, page.getCropBox());
        all.setInt(COSName.ROTATE, page.getRotation());
        return all;
    }

    private static boolean nothingNewIsSeen(PDPage then, PDPage now, SameObjects same) {
        try {
            List<PDAnnotation> old = then.getAnnotations();
            List<PDAnnotation> all = now.getAnnotations();
            return old.size() <= all.size()
                    && IntStream.range(0, old.size()).allMatch(i -> isTheSame(old.get(i), all.get(i), same))
                    && all.stream().skip(old.size()).allMatch(ChangedPages::hasNoSize);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isTheSame(PDAnnotation then, PDAnnotation now, SameObjects same) {
        return same.areBut(then.getCOSObject(), now.getCOSObject(), NOT_DRAWN);
    }

    private static boolean hasNoSize(PDAnnotation annotation) {
        PDRectangle place = annotation.getRectangle();
        return place != null && place.getWidth() == 0 && place.getHeight() == 0;
    }
}
