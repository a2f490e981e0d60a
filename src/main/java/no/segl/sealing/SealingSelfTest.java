package no.segl.sealing;

import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import no.segl.signingjob.document.Sealing.Signature;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Signs and validates an empty page before the application serves anybody. Two libraries in versions that do not suit
 * each other would otherwise find no signatures at all and say nothing. It asks no time-stamp authority.
 *
 * <p>It also makes DSS pick its parts now, on the thread whose class loader sees everything in the packaged jar.
 */
@Component
class SealingSelfTest implements SmartInitializingSingleton {

    private static final String NAME = "Segl self-test";

    private final CertificateAuthority authority;
    private final Clock clock;

    SealingSelfTest(CertificateAuthority authority, Clock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            run();
        } catch (IOException | GeneralSecurityException | RuntimeException | LinkageError e) {
            throw new IllegalStateException("Segl does not start: a document cannot be signed and validated here", e);
        }
    }

    private void run() throws IOException, GeneralSecurityException {
        StrictValidation validation = new StrictValidation(new CommonCertificateVerifier(true), authority, clock);
        byte[] signed = PersonSignature.withoutTimeStamp(clock)
                .append(emptyPage(), "self-test", NAME, authority.issueForSelfTest(NAME));
        require(oneIntact(validation.validate(signed).signatures()), "a signature just made is not found intact");
        require(!oneIntact(validation.validate(tampered(signed)).signatures()), "a changed document passes as intact");
    }

    private static boolean oneIntact(List<Signature> signatures) {
        return signatures.size() == 1 && signatures.get(0).intact();
    }

    private static byte[] emptyPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            // in plain sight, before all that is appended: in the signature itself a digit can be of no account
            document.save(pdf, CompressParameters.NO_COMPRESSION);
            return pdf.toByteArray();
        }
    }

    /** Another digit in the page's size. */
    private static byte[] tampered(byte[] pdf) {
        byte[] changed = pdf.clone();
        int size = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("612");
        changed[size] = '5';
        return changed;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
