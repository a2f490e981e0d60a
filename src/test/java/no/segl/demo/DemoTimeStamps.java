package no.segl.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Makes the demo's time stamps and the list that says that their certificate is not revoked. */
final class DemoTimeStamps {

    private static final ASN1ObjectIdentifier BEST_PRACTICES_POLICY = new ASN1ObjectIdentifier("0.4.0.2023.1.1");
    private static final String ALGORITHM = "SHA256withECDSA";

    private final AtomicLong serial = new AtomicLong(Instant.now().toEpochMilli());
    private final DemoRoot root;
    private final PrivateKey key;
    private final X509Certificate certificate;
    private volatile Clock clock = Clock.systemUTC();

    DemoTimeStamps(DemoRoot root, String revocationList) {
        this.root = root;
        try {
            KeyPair pair = DemoRoot.newKey();
            this.key = pair.getPrivate();
            this.certificate = certificate(pair, revocationList);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    void useClock(Clock other) {
        clock = other;
    }

    byte[] answer(byte[] query) throws IOException {
        try {
            TimeStampRequest request = new TimeStampRequest(query);
            return new TimeStampResponseGenerator(generator(), TSPAlgorithms.ALLOWED)
                    .generate(request, serial(), Date.from(clock.instant()))
                    .getEncoded();
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    byte[] revocationList() throws IOException {
        try {
            Instant now = clock.instant();
            return new JcaX509v2CRLBuilder(root.certificate(), Date.from(now))
                    .setNextUpdate(Date.from(now.plus(Duration.ofDays(1))))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.certificate()))
                    .build(signer(root.key()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private TimeStampTokenGenerator generator()
            throws TSPException, GeneralSecurityException, OperatorCreationException {
        DigestCalculator sha256 =
                new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, key, certificate),
                sha256,
                BEST_PRACTICES_POLICY);
        generator.addCertificates(new JcaCertStore(List.of(certificate, root.certificate())));
        return generator;
    }

    private X509Certificate certificate(KeyPair pair, String revocationList)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        Instant now = Instant.now();
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                root.certificate(),
                                serial(),
                                Date.from(now.minus(Duration.ofHours(1))),
                                Date.from(now.plus(Duration.ofDays(1825))),
                                new X500Name("CN=Segl demo time-stamp authority,O=Segl demo"),
                                pair.getPublic())
                        .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                        .addExtension(
                                Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                        .addExtension(
                                Extension.authorityKeyIdentifier,
                                false,
                                ids.createAuthorityKeyIdentifier(root.certificate()))
                        .addExtension(
                                Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(pair.getPublic()))
                        .addExtension(Extension.cRLDistributionPoints, false, at(revocationList))
                        .build(signer(root.key())));
    }

    private static CRLDistPoint at(String url) {
        GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, url);
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null)
        });
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(ALGORITHM).build(key);
    }

    private BigInteger serial() {
        return BigInteger.valueOf(serial.incrementAndGet());
    }
}
