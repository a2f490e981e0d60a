package no.segl.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** A letter to which something was added that it must not have. */
final class BadFiles {

    private BadFiles() {}

    interface Change {
        void in(PDDocument document) throws IOException;
    }

    static byte[] letterWith(Change change) {
        return changed(RealFiles.LETTER.bytes(), change);
    }

    static byte[] changed(byte[] file, Change change) {
        try (PDDocument document = Loader.loadPDF(file)) {
            change.in(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(String ownerPassword, String userPassword) {
        return letterWith(document -> encrypt(document, ownerPassword, userPassword));
    }

    static void encrypt(PDDocument document, String ownerPassword, String userPassword) throws IOException {
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
    }

    static byte[] pages(int pages) {
        return letterWith(document -> {
            while (document.getNumberOfPages() < pages) {
                document.addPage(new PDPage());
            }
        });
    }

    static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        switch (kind) {
            case "JavaScript" -> action.setString("JS", "app.alert('!')");
            case "GoToE" -> action.setString(COSName.D, "there");
            default -> action.setString(COSName.F, "https://example.org/f");
        }
        return action;
    }

    static COSDictionary dictionary(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    static COSDictionary annotation(String subtype) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, subtype);
        annotation.setItem(COSName.RECT, COSArray.ofCOSIntegers(List.of(10, 10, 100, 30)));
        return annotation;
    }

    static void annotate(PDDocument document, COSDictionary annotation) {
        document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, arrayOf(annotation));
    }

    static COSArray arrayOf(COSBase... elements) {
        COSArray array = new COSArray();
        for (COSBase element : elements) {
            array.add(element);
        }
        return array;
    }

    /** Signed as far as its form goes; nothing vouches for it. */
    static byte[] signed(byte[] file, SignatureChange change) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            document.addSignature(signature, content -> new byte[] {0x30, 0});
            change.in(document, signature.getCOSObject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface SignatureChange {
        void in(PDDocument document, COSDictionary signature) throws IOException;
    }

    /** How a signature says what may happen to the document afterwards. */
    static byte[] signedRestricting(String method, COSDictionary parameters) {
        return signed(RealFiles.LETTER.bytes(), (document, signature) -> {
            COSDictionary reference = dictionary("TransformParams", parameters);
            reference.setName("TransformMethod", method);
            signature.setItem(COSName.REFERENCE, arrayOf(reference));
        });
    }

    static COSDictionary permission(int level) {
        return dictionary("P", COSInteger.get(level));
    }

    static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        return noise;
    }

    /** Bytes that belong to the document without being shown. */
    static void embed(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        }
        catalog(document).setItem(COSName.getPDFName("PieceInfo"), dictionary("Private", stream));
    }

    static void attach(PDDocument document, String name) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        try (OutputStream out = stream.createOutputStream()) {
            out.write(noise(100));
        }
        COSDictionary file = dictionary("EF", dictionary("F", stream));
        file.setString(COSName.F, name);
        COSArray names = arrayOf(new COSString(name), file);
        catalog(document).setItem(COSName.NAMES, dictionary("EmbeddedFiles", dictionary("Names", names)));
    }

    static void xfaForm(PDDocument document, String xml) throws IOException {
        COSStream xfa = document.getDocument().createCOSStream();
        try (OutputStream out = xfa.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        COSDictionary field = annotation("Widget");
        field.setItem(COSName.FT, COSName.TX);
        field.setString(COSName.T, "name");
        COSDictionary form = dictionary("Fields", arrayOf(field));
        form.setItem(COSName.XFA, xfa);
        catalog(document).setItem(COSName.ACRO_FORM, form);
        annotate(document, field);
    }

    static void grantUsageRights(PDDocument document) {
        COSDictionary rights = dictionary("Contents", new COSString(new byte[8]));
        rights.setItem(COSName.BYTERANGE, COSArray.ofCOSIntegers(List.of(0, 1, 2, 3)));
        catalog(document).setItem(COSName.PERMS, dictionary("UR3", rights));
    }

    /** Some kB that PDFBox would unpack whole while it loads. */
    static byte[] crossReferenceBomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                out.write(zeros);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        file.write(("1 0 obj\n<</Type/XRef/W[1 2 1]/Size 9/Root 2 0 R/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
