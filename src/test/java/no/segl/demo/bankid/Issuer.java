package no.segl.demo.bankid;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A certificate authority whose key is made when it is, and is gone with it. */
public record Issuer(KeyPair keys, X509Certificate certificate) {

    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime());
    private static final String SIGNS = "SHA256withECDSA";

    public static Issuer root(String name) {
        KeyPair keys = newKeys();
        X500Name subject = named(name);
        return new Issuer(keys, certify(subject, keys.getPublic(), subject, keys, true, null, null));
    }

    public Issuer below(String name) {
        KeyPair own = newKeys();
        return new Issuer(own, certify(named(name), own.getPublic(), me(), keys, true, null, null));
    }

    /** For somebody with a key. @param subject a whole distinguished name */
    public X509Certificate issue(String subject, PublicKey key) {
        return certify(new X500Name(subject), key, me(), keys, false, null, null);
    }

    X509Certificate issueServer(String host, PublicKey key) {
        GeneralNames names = new GeneralNames(new GeneralName(GeneralName.iPAddress, host));
        return certify(named(host), key, me(), keys, false, KeyPurposeId.id_kp_serverAuth, names);
    }

    public X509Certificate issueResponder(PublicKey key) {
        return certify(named("OCSP"), key, me(), keys, false, KeyPurposeId.id_kp_OCSPSigning, null);
    }

    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X500Name me() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static X500Name named(String name) {
        return new X500Name("CN=" + name + ",O=Segl demo");
    }

    private static X509Certificate certify(
            X500Name subject,
            PublicKey key,
            X500Name issuer,
            KeyPair issuing,
            boolean authority,
            @Nullable KeyPurposeId purpose,
            @Nullable GeneralNames names) {
        Instant now = Instant.now();
        try {
            X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                            issuer,
                            BigInteger.valueOf(SERIAL.incrementAndGet()),
                            Date.from(now.minus(Duration.ofDays(1))),
                            Date.from(now.plus(Duration.ofDays(365))),
                            subject,
                            key)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (purpose != null) {
                certificate.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
            }
            if (names != null) {
                certificate.addExtension(Extension.subjectAlternativeName, false, names);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(certificate.build(new JcaContentSignerBuilder(SIGNS).build(issuing.getPrivate())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
