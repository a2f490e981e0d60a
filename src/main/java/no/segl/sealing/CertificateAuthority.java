package no.segl.sealing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import no.segl.signingjob.identity.EidLogin;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Issues a certificate per signature, valid for an hour.
 *
 * <p>No revocation list is kept for these certificates. Each is used once, within seconds of its issue, by ourselves, and
 * the time stamp proves when; there is no later moment at which revoking it could protect anybody. The certificate says
 * so (validity-assured short-term, ETSI EN 319 412-1, 5.2.2), and verifiers then ask for none: a document sealed for the
 * long term is complete without a service of ours that would have to answer for decades.
 */
final class CertificateAuthority {

    private static final ASN1ObjectIdentifier VALIDITY_ASSURED_SHORT_TERM =
            new ASN1ObjectIdentifier("0.4.0.194121.2.1");
    private static final Duration LIFETIME = Duration.ofHours(1);
    /** A time-stamp authority's clock may be behind ours, and a time stamp must not precede the certificate. */
    private static final Duration ALREADY_VALID = Duration.ofMinutes(10);

    private static final int SERIAL_BITS = 128;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final IdentifierInCertificate identifier;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param chain from the issuing certificate to the root; one and the same in a small authority */
    CertificateAuthority(PrivateKey key, List<X509Certificate> chain, IdentifierInCertificate identifier, Clock clock) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.identifier = identifier;
        this.clock = clock;
    }

    OneTimeKey issue(String name, EidLogin login) throws GeneralSecurityException, IOException {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name);
        identifier.addTo(subject, login.nationalId());
        return issue(subject.build(), List.of(AuthContext.of(login)));
    }

    /** For nobody: it shows at start that the authority's key can issue, and is thrown away. */
    OneTimeKey issueForSelfTest(String name) throws GeneralSecurityException, IOException {
        return issue(
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build(), List.of());
    }

    boolean issued(X509Certificate certificate) {
        try {
            certificate.verify(issuer().getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer().getSubjectX500Principal());
        } catch (GeneralSecurityException byAnother) {
            return false;
        }
    }

    X509Certificate root() {
        return chain.get(chain.size() - 1);
    }

    private X509Certificate issuer() {
        return chain.get(0);
    }

    private OneTimeKey issue(X500Name subject, List<Extension> more) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        KeyPair pair = generator.generateKeyPair();
        X509v3CertificateBuilder certificate = certificate(pair.getPublic(), subject);
        for (Extension extension : more) {
            certificate.addExtension(extension);
        }
        X509Certificate issued = new JcaX509CertificateConverter().getCertificate(certificate.build(signer()));
        return new OneTimeKey(
                pair.getPrivate(),
                Stream.concat(Stream.of(issued), chain.stream()).toList());
    }

    private X509v3CertificateBuilder certificate(PublicKey key, X500Name subject)
            throws GeneralSecurityException, IOException {
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        Instant now = clock.instant();
        return new JcaX509v3CertificateBuilder(
                        X500Name.getInstance(issuer().getSubjectX500Principal().getEncoded()),
                        new BigInteger(SERIAL_BITS, random),
                        Date.from(now.minus(ALREADY_VALID)),
                        Date.from(now.plus(LIFETIME)),
                        subject,
                        key)
                .addExtension(Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(issuer()))
                .addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation))
                .addExtension(VALIDITY_ASSURED_SHORT_TERM, false, DERNull.INSTANCE);
    }

    private ContentSigner signer() throws GeneralSecurityException {
        try {
            String algorithm = "RSA".equals(key.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
            return new JcaContentSignerBuilder(algorithm).build(key);
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("The certificate authority's key cannot sign", e);
        }
    }
}
