package no.segl.eid.bankid;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.core.io.Resource;

/** Who we are to BankID, and whom we believe: read from the files at the start, so that a wrong one is known at once. */
final class RelyingParty {

    private RelyingParty() {}

    /** Shows our certificate, and talks to a server that BankID's own root vouches for and to no other. */
    static SSLContext tls(BankIdSettings settings) {
        try (InputStream file = settings.keystore().getInputStream()) {
            char[] password = settings.password().toCharArray();
            KeyStore ours = KeyStore.getInstance("PKCS12");
            ours.load(file, password);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(ours, password);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(roots(settings.serverTrust()));
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return tls;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("segl.bankid.keystore cannot be used with segl.bankid.password", e);
        }
    }

    static Set<TrustAnchor> signatureRoots(BankIdSettings settings) {
        return certificates(settings.signatureTrust()).stream()
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toSet());
    }

    private static KeyStore roots(List<Resource> files) throws IOException, GeneralSecurityException {
        KeyStore roots = KeyStore.getInstance("PKCS12");
        roots.load(null, null);
        for (X509Certificate root : certificates(files)) {
            roots.setCertificateEntry("root-" + roots.size(), root);
        }
        return roots;
    }

    private static List<X509Certificate> certificates(List<Resource> files) {
        List<X509Certificate> all = new ArrayList<>();
        for (Resource file : files) {
            try (InputStream in = file.getInputStream()) {
                for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    all.add((X509Certificate) each);
                }
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(file + " cannot be read as PEM: see segl.bankid", e);
            }
        }
        return all;
    }
}
