package no.segl.operations.start;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.core.io.DefaultResourceLoader;

/** The certificate authority's key, and the time-stamp authorities. */
final class SealingFiles {

    private static final String KEYSTORE = "segl.sealing.ca.keystore";
    private static final String PASSWORD = "segl.sealing.ca.password";
    private static final String TSA = "segl.sealing.tsa";
    private static final String TRUST = "segl.sealing.tsa-trust";
    /** Stands in the subject of every certificate of the demo. */
    private static final String DEMO = "Segl demo";

    private SealingFiles() {}

    static void check(Settings settings) {
        String keystore = settings.required(
                KEYSTORE, "the certificate authority's key and chain, PKCS#12, such as file:/etc/segl/ca.p12");
        String password = settings.requiredSecret(PASSWORD, "opens that keystore");
        if (keystore != null && password != null) {
            checkKeystore(keystore, password.toCharArray(), settings);
        }
        checkAddresses(settings);
        checkRoots(settings);
    }

    private static void checkKeystore(String file, char[] password, Settings settings) {
        try (InputStream in = open(file)) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(in, password);
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(keystore.aliases())) {
                if (keystore.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() == 1) {
                checkCertificates(KEYSTORE, Arrays.asList(keystore.getCertificateChain(keys.get(0))), settings);
            } else {
                settings.unfit(KEYSTORE, "holds " + keys.size() + " keys", "it must hold one");
            }
        } catch (IOException | GeneralSecurityException e) {
            settings.unfit(
                    KEYSTORE, "cannot be opened with " + PASSWORD, "a PKCS#12 file, named like file:/etc/segl/ca.p12");
        }
    }

    private static void checkAddresses(Settings settings) {
        String meaning = "a time-stamp authority (RFC 3161), such as https://tsa.example/tsa";
        List<Address> all = settings.below(TSA, Bindable.listOf(Address.class));
        if (all == null) {
            settings.unfit(TSA + "[0].url", "is missing", meaning);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).url() == null
                    || !PlainSettings.isWebAddress(all.get(i).url())) {
                settings.unfit(TSA + "[" + i + "].url", "cannot be used", meaning);
            }
        }
    }

    private static void checkRoots(Settings settings) {
        String meaning = "the root of the time-stamp authority's certificate, PEM, such as file:/etc/segl/tsa.pem";
        List<String> files = settings.below(TRUST, Bindable.listOf(String.class));
        if (files == null) {
            settings.unfit(TRUST + "[0]", "is missing", meaning);
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            String setting = TRUST + "[" + i + "]";
            try (InputStream in = open(files.get(i))) {
                var roots = CertificateFactory.getInstance("X.509").generateCertificates(in);
                if (roots.isEmpty()) {
                    settings.unfit(setting, "holds no certificate", meaning);
                }
                checkCertificates(setting, roots, settings);
            } catch (IOException | GeneralSecurityException e) {
                settings.unfit(setting, "cannot be read", meaning);
            }
        }
    }

    private static void checkCertificates(
            String setting, Collection<? extends Certificate> certificates, Settings settings) {
        for (Certificate each : certificates) {
            X509Certificate certificate = (X509Certificate) each;
            if (certificate.getSubjectX500Principal().getName().contains(DEMO)) {
                settings.unfit(setting, "holds a certificate of the demo, whose key anybody may have", "use your own");
            } else if (certificate.getNotAfter().before(new Date())) {
                settings.unfit(setting, "holds a certificate that is no longer valid", "renew it");
            }
        }
    }

    private static InputStream open(String file) throws IOException {
        return new DefaultResourceLoader().getResource(file).getInputStream();
    }

    record Address(String url) {}
}
