package no.segl.sealing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What anybody needs who wants to verify our signatures without us. There is no revocation list, and none is needed. */
@RestController
class CaFiles {

    private static final String PEM = "application/x-pem-file";
    private static final String DER = "application/pkix-cert";
    private static final int LINE = 64;

    private final TrustAnchors anchors;

    CaFiles(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    @GetMapping(path = "/ca/root.pem", produces = PEM)
    String root() throws CertificateEncodingException {
        return pem(List.of(anchors.root()));
    }

    @GetMapping(path = "/ca/root.cer", produces = DER)
    byte[] binaryRoot() throws CertificateEncodingException {
        return anchors.root().getEncoded();
    }

    /** Our root, and those of the time-stamp authorities. */
    @GetMapping(path = "/ca/trust-anchors.pem", produces = PEM)
    String trustAnchors() throws CertificateEncodingException {
        return pem(anchors.all());
    }

    private static String pem(Collection<X509Certificate> certificates) throws CertificateEncodingException {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            pem.append("-----BEGIN CERTIFICATE-----\n")
                    .append(lines.encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return pem.toString();
    }
}
