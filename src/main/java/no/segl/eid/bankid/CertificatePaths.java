package no.segl.eid.bankid;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Whether certificates lead to one of the roots that people's BankIDs are issued under. */
final class CertificatePaths {

    private final Set<TrustAnchor> roots;
    private final Clock clock;

    CertificatePaths(Set<TrustAnchor> roots, Clock clock) {
        this.roots = roots;
        this.clock = clock;
    }

    /**
     * Revocation is another question, see {@link OcspAnswer}.
     *
     * @param given the person's first, each issued by the next; the root may be among them
     * @return the same, with our root at the end
     */
    List<X509Certificate> toRoot(List<X509Certificate> given) throws Untrusted {
        List<X509Certificate> path = new ArrayList<>(given);
        path.removeIf(
                each -> roots.stream().anyMatch(root -> root.getTrustedCert().equals(each)));
        try {
            PKIXParameters rules = new PKIXParameters(roots);
            rules.setRevocationEnabled(false);
            rules.setDate(Date.from(clock.instant()));
            CertPath asked = CertificateFactory.getInstance("X.509").generateCertPath(path);
            var result = (PKIXCertPathValidatorResult)
                    CertPathValidator.getInstance("PKIX").validate(asked, rules);
            path.add(result.getTrustAnchor().getTrustedCert());
            if (path.size() < 2) {
                throw new Untrusted("a root is nobody's BankID");
            }
            return path;
        } catch (GeneralSecurityException e) {
            // without the cause, which may quote the certificate
            throw new Untrusted("the certificate leads to none of the roots in segl.bankid.signature-trust");
        }
    }
}
