package no.segl.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * One time-stamp authority, asked over HTTP. Its answer is checked at once: a time stamp that nobody will trust later, or
 * that tells another time, is no time stamp, and the next authority is asked instead.
 */
final class TimeStampAuthority {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    private final String url;
    private final TSPSource source;
    private final Set<TrustAnchor> anchors;
    private final Clock clock;

    TimeStampAuthority(String url, TSPSource source, Set<TrustAnchor> anchors, Clock clock) {
        this.url = url;
        this.source = source;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** @throws GeneralSecurityException if the answer is not worth having */
    TimestampBinary stamp(DigestAlgorithm algorithm, byte[] digest) throws GeneralSecurityException {
        TimestampBinary stamp = source.getTimeStampResponse(algorithm, digest);
        try {
            check(new TimeStampToken(new CMSSignedData(stamp.getBytes())));
        } catch (CMSException | TSPException | OperatorCreationException | IOException e) {
            throw new GeneralSecurityException("The time stamp is not valid", e);
        }
        return stamp;
    }

    private void check(TimeStampToken token) throws TSPException, OperatorCreationException, GeneralSecurityException {
        X509Certificate signer = signerOf(token);
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        CertPathBuilder.getInstance("PKIX").build(pathFrom(signer, token));
        Duration difference =
                Duration.between(token.getTimeStampInfo().getGenTime().toInstant(), clock.instant());
        if (difference.abs().compareTo(CLOCKS_MAY_DIFFER) > 0) {
            throw new GeneralSecurityException("The time stamp's clock and ours differ by " + difference);
        }
    }

    private PKIXBuilderParameters pathFrom(X509Certificate signer, TimeStampToken token)
            throws GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters path = new PKIXBuilderParameters(anchors, target);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates(token))));
        // revocation is looked up, and kept, when the document is sealed for the long term
        path.setRevocationEnabled(false);
        return path;
    }

    private static X509Certificate signerOf(TimeStampToken token) throws GeneralSecurityException {
        X509CertificateHolder signer = token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("The time stamp comes without its certificate"));
        return new JcaX509CertificateConverter().getCertificate(signer);
    }

    private static List<X509Certificate> certificates(TimeStampToken token) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        return certificates;
    }

    @Override
    public String toString() {
        return url;
    }
}
