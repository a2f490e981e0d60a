package no.segl.sealing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfValidationDataContainer;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.executor.CompleteValidationContextExecutor;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import no.segl.signingjob.document.SealingFailed;

/**
 * Adds the certificates and revocation information that verification needs, and a time stamp over everything.
 *
 * <p>DSS can extend a whole document, but refuses where any signature lacks something. Signatures that came with the
 * document are no business of ours, so only those that our authority issued are extended; where something of theirs is
 * missing, nothing is sealed.
 */
final class LongTermSeal {

    private final CertificateAuthority authority;
    private final CertificateVerifier online;
    private final TSPSource timeStamps;
    private final Clock clock;

    LongTermSeal(CertificateAuthority authority, CertificateVerifier online, TSPSource timeStamps, Clock clock) {
        this.authority = authority;
        this.online = online;
        this.timeStamps = timeStamps;
        this.clock = clock;
    }

    byte[] seal(byte[] pdf) throws IOException, GeneralSecurityException {
        return DocumentTimeStamp.append(withValidationData(pdf), timeStamps);
    }

    private byte[] withValidationData(byte[] pdf) {
        DSSDocument document = new InMemoryDocument(pdf);
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
        analyzer.setCertificateVerifier(online);
        analyzer.setValidationTime(Date.from(clock.instant()));
        // unlike the default it throws where revocation information is missing or a certificate is revoked
        analyzer.setValidationContextExecutor(CompleteValidationContextExecutor.INSTANCE);
        List<AdvancedSignature> ours =
                analyzer.getSignatures().stream().filter(this::isOurs).toList();
        if (ours.isEmpty()) {
            throw new SealingFailed("The document carries no signature of ours that is intact");
        }
        PdfValidationDataContainer data = analyzer.getValidationData(ours, analyzer.getDetachedTimestamps());
        PDFSignatureService writer = new ServiceLoaderPdfObjFactory().newPAdESSignatureService();
        return DSSUtils.toByteArray(writer.addDssDictionary(document, data, null, false));
    }

    private boolean isOurs(AdvancedSignature signature) {
        return signature.getSigningCertificateToken() != null
                && authority.issued(signature.getSigningCertificateToken().getCertificate())
                && signature.getSignatureCryptographicVerification().isSignatureIntact();
    }
}
