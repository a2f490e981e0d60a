package no.segl.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What somebody might append to a signed document to make it say something else. */
enum Attacks {
    OTHER_TEXT_ON_A_PAGE {
        @Override
        void change(PDDocument document) throws IOException {
            PDPage page = document.getPage(0);
            write(document, page, AppendMode.APPEND, 600);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().setNeedToBeUpdated(true);
        }
    },
    A_PAGE_EMPTIED {
        @Override
        void change(PDDocument document) {
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.CONTENTS, new COSStream());
            page.getCOSObject().setNeedToBeUpdated(true);
        }
    },
    A_PAGE_ADDED {
        @Override
        void change(PDDocument document) throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, AppendMode.OVERWRITE, 600);
            COSDictionary pages = document.getPages().getCOSObject();
            ((COSArray) pages.getDictionaryObject(COSName.KIDS)).setNeedToBeUpdated(true);
            pages.setNeedToBeUpdated(true);
        }
    },
    A_PAGE_REMOVED {
        @Override
        void change(PDDocument document) {
            document.removePage(1);
            COSDictionary pages = document.getPages().getCOSObject();
            ((COSArray) pages.getDictionaryObject(COSName.KIDS)).setNeedToBeUpdated(true);
            pages.setNeedToBeUpdated(true);
        }
    },
    A_BOX_OVER_THE_TEXT {
        @Override
        void change(PDDocument document) throws IOException {
            annotate(document, new PDRectangle(60, 740, 400, 40));
        }
    },
    A_BOX_BESIDE_THE_TEXT {
        @Override
        void change(PDDocument document) throws IOException {
            annotate(document, new PDRectangle(60, 100, 40, 40));
        }
    },
    A_FORM_FIELD_FILLED {
        @Override
        void change(PDDocument document) throws IOException {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            PDTextField field = new PDTextField(form);
            field.setPartialName("lønn");
            field.getCOSObject().setString(COSName.DA, "/Helv 12 Tf 0 g");
            field.getWidgets().get(0).setRectangle(new PDRectangle(60, 100, 200, 20));
            field.getWidgets().get(0).setPage(document.getPage(0));
            field.getCOSObject().setString(COSName.V, "900 000");
            add(document, field.getWidgets().get(0));
            List<PDField> fields = form.getFields();
            fields.add(field);
            form.setFields(fields);
            form.getCOSObject().setNeedToBeUpdated(true);
        }
    },
    A_NOTE_HIDDEN {
        @Override
        void change(PDDocument document) throws IOException {
            PDAnnotation note = document.getPage(0).getAnnotations().get(0);
            note.setHidden(true);
            note.getCOSObject().setNeedToBeUpdated(true);
        }
    },
    A_NOTE_EMPTIED {
        @Override
        void change(PDDocument document) throws IOException {
            PDAnnotation note = document.getPage(0).getAnnotations().get(0);
            note.getCOSObject().removeItem(COSName.AP);
            note.getCOSObject().setNeedToBeUpdated(true);
        }
    },
    THE_SIGNATURE_MADE_TO_SHOW_TEXT {
        @Override
        void change(PDDocument document) throws IOException {
            PDAnnotation widget =
                    document.getSignatureFields().get(0).getWidgets().get(0);
            PDAnnotationSquare box = box(document, new PDRectangle(60, 740, 400, 40));
            widget.setRectangle(box.getRectangle());
            widget.setAppearance(box.getAppearance());
            widget.getCOSObject().setNeedToBeUpdated(true);
        }
    },
    OTHER_METADATA_AND_A_SCRIPT {
        @Override
        void change(PDDocument document) {
            COSDictionary script = new COSDictionary();
            script.setName(COSName.S, "JavaScript");
            script.setString(COSName.JS, "app.alert('x')");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        }
    };

    abstract void change(PDDocument document) throws IOException;

    /** Appends the change as a proper incremental update; the signed bytes stay. */
    byte[] on(byte[] signed) {
        try (PDDocument document = Loader.loadPDF(signed)) {
            change(document);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            document.saveIncremental(changed);
            return changed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, AppendMode mode, int height) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, mode, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 30);
            content.newLineAtOffset(70, height);
            content.showText("og 100 timer gratis");
            content.endText();
        }
    }

    private static void annotate(PDDocument document, PDRectangle place) throws IOException {
        add(document, box(document, place));
    }

    static PDAnnotationSquare box(PDDocument document, PDRectangle place) {
        PDAnnotationSquare box = new PDAnnotationSquare();
        box.setRectangle(place);
        box.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
        box.constructAppearances(document);
        return box;
    }

    private static void add(PDDocument document, PDAnnotation annotation) throws IOException {
        PDPage page = document.getPage(0);
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(annotation);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
        page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
    }
}
