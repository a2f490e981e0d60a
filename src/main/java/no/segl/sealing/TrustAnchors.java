package no.segl.sealing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom validation believes: our own root for persons, and the time-stamp authorities' roots for the time. */
record TrustAnchors(X509Certificate root, List<X509Certificate> timeStampRoots) {

    TrustAnchors {
        timeStampRoots = List.copyOf(timeStampRoots);
    }

    List<X509Certificate> all() {
        return Stream.concat(Stream.of(root), timeStampRoots.stream()).toList();
    }

    CommonTrustedCertificateSource asSource() {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        all().forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
        return source;
    }

    Set<TrustAnchor> forTimeStamps() {
        return timeStampRoots.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
    }
}
