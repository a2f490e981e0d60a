package no.segl.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root that is made at the first start and kept in a PKCS#12 file, so that older documents stay valid. */
record DemoRoot(PrivateKey key, X509Certificate certificate) {

    static final String PASSWORD = "demo";
    private static final String ENTRY = "root";
    private static final Duration LIFETIME = Duration.ofDays(3650);

    static DemoRoot keptIn(Path keystore, String name) {
        try {
            if (Files.notExists(keystore)) {
                Files.createDirectories(keystore.toAbsolutePath().getParent());
                write(make(name), keystore);
            }
            return read(keystore);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The demo's keys in " + keystore + " cannot be made or read", e);
        }
    }

    static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static DemoRoot make(String name) throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = newKey();
        Instant now = Instant.now();
        X500Name subject = new X500Name("CN=" + name + ",O=Segl demo");
        X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                        subject,
                        BigInteger.valueOf(now.toEpochMilli()),
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(LIFETIME)),
                        subject,
                        pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        return new DemoRoot(
                pair.getPrivate(),
                new JcaX509CertificateConverter()
                        .getCertificate(certificate.build(
                                new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))));
    }

    private static void write(DemoRoot root, Path keystore) throws GeneralSecurityException, IOException {
        KeyStore file = KeyStore.getInstance("PKCS12");
        file.load(null, null);
        file.setKeyEntry(ENTRY, root.key, PASSWORD.toCharArray(), new Certificate[] {root.certificate});
        try (OutputStream out = Files.newOutputStream(keystore)) {
            file.store(out, PASSWORD.toCharArray());
        }
    }

    private static DemoRoot read(Path keystore) throws GeneralSecurityException, IOException {
        KeyStore file = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            file.load(in, PASSWORD.toCharArray());
        }
        return new DemoRoot(
                (PrivateKey) file.getKey(ENTRY, PASSWORD.toCharArray()), (X509Certificate) file.getCertificate(ENTRY));
    }
}
