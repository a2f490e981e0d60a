package no.segl.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.ExternalCMSService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * One person's signature. It carries a name and a time and no reason: PAdES forbids a reason beside what the signature
 * itself says of the commitment.
 */
final class PersonSignature {

    private final SignatureLevel level;
    private final TSPSource timeStamps;
    private final Clock clock;

    private PersonSignature(SignatureLevel level, TSPSource timeStamps, Clock clock) {
        this.level = level;
        this.timeStamps = timeStamps;
        this.clock = clock;
    }

    static PersonSignature stampedBy(TSPSource timeStamps, Clock clock) {
        return new PersonSignature(SignatureLevel.PAdES_BASELINE_T, timeStamps, clock);
    }

    /** For the self-test, which asks nobody. */
    static PersonSignature withoutTimeStamp(Clock clock) {
        TSPSource none = (algorithm, digest) -> {
            throw new IllegalStateException("No time stamp belongs here");
        };
        return new PersonSignature(SignatureLevel.PAdES_BASELINE_B, none, clock);
    }

    byte[] append(byte[] pdf, String field, String name, OneTimeKey key) throws IOException, GeneralSecurityException {
        Instant now = clock.instant();
        return AppendedSignature.append(pdf, field, dictionary(name, now), sha256 -> message(sha256, key, now));
    }

    private static PDSignature dictionary(String name, Instant now) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(name);
        GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        time.setTimeInMillis(now.toEpochMilli());
        signature.setSignDate(time);
        return signature;
    }

    private byte[] message(byte[] sha256, OneTimeKey key, Instant now) throws GeneralSecurityException {
        DSSMessageDigest digest = new DSSMessageDigest(DigestAlgorithm.SHA256, sha256);
        PAdESSignatureParameters parameters = parameters(key, now);
        // knows no trust anchor, so that the message carries the whole chain; and asks nobody anything
        ExternalCMSService service = new ExternalCMSService(new CommonCertificateVerifier(true));
        service.setTspSource(timeStamps);
        return DSSUtils.toByteArray(
                service.signMessageDigest(digest, parameters, key.sign(service.getDataToSign(digest, parameters))));
    }

    private PAdESSignatureParameters parameters(OneTimeKey key, Instant now) {
        List<CertificateToken> chain =
                key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(now));
        parameters.setSignatureTimestampParameters(new PAdESTimestampParameters(DigestAlgorithm.SHA256));
        return parameters;
    }
}
