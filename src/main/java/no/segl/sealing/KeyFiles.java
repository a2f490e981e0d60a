package no.segl.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads keys and certificates from the files that the settings name, or says which setting is wrong. */
final class KeyFiles {

    private KeyFiles() {}

    static CertificateAuthority certificateAuthority(SealingSettings settings, Clock clock) {
        SealingSettings.Ca ca = settings.ca();
        char[] password = ca.password().toCharArray();
        try (InputStream file = ca.keystore().getInputStream()) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(file, password);
            String entry = onlyKey(keystore);
            return new CertificateAuthority(
                    (PrivateKey) keystore.getKey(entry, password),
                    chain(keystore.getCertificateChain(entry)),
                    settings.identifier(),
                    clock);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "segl.sealing.ca.keystore (" + ca.keystore() + ") cannot be read with segl.sealing.ca.password", e);
        }
    }

    static List<X509Certificate> timeStampRoots(SealingSettings settings) {
        List<X509Certificate> roots = new ArrayList<>();
        settings.tsaTrust().forEach(file -> roots.addAll(certificates(file)));
        return roots;
    }

    private static Collection<X509Certificate> certificates(Resource pem) {
        try (InputStream file = pem.getInputStream()) {
            return chain(CertificateFactory.getInstance("X.509")
                    .generateCertificates(file)
                    .toArray(Certificate[]::new));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("segl.sealing.tsa-trust: " + pem + " cannot be read as PEM", e);
        }
    }

    private static String onlyKey(KeyStore keystore) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(keystore.aliases())) {
            if (keystore.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new IllegalStateException("segl.sealing.ca.keystore must hold one key and holds " + keys.size());
        }
        return keys.get(0);
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    }
}
