package no.segl.operations.start;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.core.io.DefaultResourceLoader;

/** The agreement with BankID in Sweden, where there is one. */
final class BankIds {

    private static final String BANKID = "segl.bankid.";
    private static final String KEYSTORE = BANKID + "keystore";
    private static final String PASSWORD = BANKID + "password";

    private BankIds() {}

    static void check(Settings settings) {
        String where = "BankID's service with its version, such as https://appapi2.bankid.com/rp/v6.0";
        String url = settings.optional(BANKID + "url");
        if (url == null) {
            return;
        }
        if (!PlainSettings.isWebAddress(url) || !url.startsWith("https://")) {
            settings.unfit(BANKID + "url", "cannot be used", where + "; leave it out where nobody has BankID");
        }
        String keystore = settings.required(
                KEYSTORE, "our certificate from the bank and its key, PKCS#12, such as file:/etc/segl/bankid.p12");
        String password = settings.requiredSecret(PASSWORD, "opens that keystore");
        if (keystore != null && password != null) {
            checkKeystore(keystore, password.toCharArray(), settings);
        }
        checkRoots(
                "server-trust", "the root of BankID's server, PEM, such as file:/etc/segl/bankid-server.pem", settings);
        checkRoots(
                "signature-trust", "BankID's root for people, PEM, such as file:/etc/segl/bankid-root.pem", settings);
        String level = settings.optional(BANKID + "level");
        if (level != null && !level.matches("high|substantial")) {
            settings.unfit(BANKID + "level", "cannot be used", "high or substantial");
        }
    }

    private static void checkKeystore(String file, char[] password, Settings settings) {
        try (InputStream in = new DefaultResourceLoader().getResource(file).getInputStream()) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(in, password);
            boolean valid = false;
            for (String alias : Collections.list(keystore.aliases())) {
                valid |= keystore.isKeyEntry(alias)
                        && keystore.getCertificate(alias) instanceof X509Certificate ours
                        && ours.getNotAfter().after(new Date());
            }
            if (!valid) {
                settings.unfit(KEYSTORE, "holds no key with a certificate that is valid", "the bank renews it");
            }
        } catch (IOException | GeneralSecurityException e) {
            settings.unfit(
                    KEYSTORE,
                    "cannot be opened with " + PASSWORD,
                    "a PKCS#12 file, named like file:/etc/segl/bankid.p12");
        }
    }

    private static void checkRoots(String name, String meaning, Settings settings) {
        List<String> files = settings.below(BANKID + name, Bindable.listOf(String.class));
        if (files == null) {
            settings.unfit(BANKID + name + "[0]", "is missing", meaning);
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            try (InputStream in =
                    new DefaultResourceLoader().getResource(files.get(i)).getInputStream()) {
                if (CertificateFactory.getInstance("X.509")
                        .generateCertificates(in)
                        .isEmpty()) {
                    settings.unfit(BANKID + name + "[" + i + "]", "holds no certificate", meaning);
                }
            } catch (IOException | GeneralSecurityException e) {
                settings.unfit(BANKID + name + "[" + i + "]", "cannot be read", meaning);
            }
        }
    }
}
