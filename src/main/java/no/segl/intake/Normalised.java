package no.segl.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.fixup.AcroFormDefaultFixup;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** An unsigned file written anew, so that every reader finds the same in it. The same file always gives the same bytes. */
final class Normalised {

    private Normalised() {}

    static byte[] from(PDDocument document, byte[] file) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        new XfaForm(catalog).remove();
        // rights that Adobe gave to the file as it was would make its reader warn of the one written anew
        catalog.removeItem(COSName.PERMS);
        drawFieldsThatReadersWouldDraw(document);
        document.setDocumentId(ByteBuffer.wrap(sha256(file)).getLong());
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        document.save(out, compression(document));
        return out.toByteArray();
    }

    /** A form may ask each reader to draw its fields' values, and each does it differently: here it is done once for all. */
    private static void drawFieldsThatReadersWouldDraw(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.getNeedAppearances()) {
            new AcroFormDefaultFixup(document).apply();
        }
    }

    /** PDF/A-1 knows no object streams: a file that came without them gets none. */
    private static CompressParameters compression(PDDocument document) {
        return document.getDocument().isXRefStream()
                ? CompressParameters.DEFAULT_COMPRESSION
                : CompressParameters.NO_COMPRESSION;
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
