package no.segl.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import no.segl.signingjob.document.SealingFailed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Appends an invisible signature or time stamp to a PDF; the bytes before it stay as they are. Written by PDFBox: DSS's
 * own way copies byte by byte and takes three to twelve times as long.
 */
final class AppendedSignature {

    /** Bytes kept free: enough for a person's chain and a time stamp with a chain of long RSA keys. */
    private static final int SPACE = 18_944;

    private AppendedSignature() {}

    /** What is put into the signature, made from the digest of all that it covers. */
    @FunctionalInterface
    interface Message {
        byte[] over(byte[] sha256) throws GeneralSecurityException;
    }

    static byte[] append(byte[] pdf, String field, PDSignature signature, Message message)
            throws IOException, GeneralSecurityException {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            refuseSecond(document, field);
            options.setPreferredSignatureSize(SPACE);
            document.addSignature(signature, options);
            nameField(document, signature, field);
            ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 4 * SPACE);
            ExternalSigningSupport writing = document.saveIncrementalForExternalSigning(signed);
            writing.setSignature(message.over(sha256(writing)));
            return signed.toByteArray();
        }
    }

    private static void refuseSecond(PDDocument document, String name) throws IOException {
        for (PDSignatureField field : document.getSignatureFields()) {
            if (name.equals(field.getPartialName())) {
                throw new SealingFailed("The document already carries this signature");
            }
        }
    }

    /** PDFBox numbers the fields that it makes; ours must be found again by whose they are. */
    private static void nameField(PDDocument document, PDSignature signature, String name) throws IOException {
        for (PDSignatureField field : document.getSignatureFields()) {
            PDSignature value = field.getSignature();
            if (value != null && value.getCOSObject() == signature.getCOSObject()) {
                field.setPartialName(name);
            }
        }
    }

    private static byte[] sha256(ExternalSigningSupport writing) throws IOException, GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (InputStream content = new DigestInputStream(writing.getContent(), sha256)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return sha256.digest();
    }
}
