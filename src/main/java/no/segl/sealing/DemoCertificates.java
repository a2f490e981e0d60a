package no.segl.sealing;

import java.security.cert.X509Certificate;
import java.util.Collection;

/** The demo makes its own authorities, whose keys lie open on a developer's disk. */
final class DemoCertificates {

    private static final String MARK = "Segl demo";

    private DemoCertificates() {}

    static void refuse(Collection<X509Certificate> certificates) {
        for (X509Certificate certificate : certificates) {
            String subject = certificate.getSubjectX500Principal().getName();
            if (subject.contains(MARK)) {
                throw new IllegalStateException("A demo certificate must not be used outside the demo: " + subject
                        + ". See segl.sealing.ca.keystore and segl.sealing.tsa-trust");
            }
        }
    }
}
