package no.segl.demo.bankid;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A bank that issues BankIDs under the demo's root, and says (OCSP) whether one is good. */
public final class BankIdIssuer {

    private final Issuer root = Issuer.root("Segl demo BankID root");
    private final Issuer bank = root.below("Segl demo bank");
    private final KeyPair responder = Issuer.newKeys();
    private final X509Certificate responders = bank.issueResponder(responder.getPublic());

    /** One key for all, made for the first: it is the certificates that differ, and RSA keys are slow to make. */
    private static final class Peoples {
        static final KeyPair KEYS = Issuer.newKeys("RSA", 2048);
    }

    public X509Certificate root() {
        return root.certificate();
    }

    public PersonalBankId issue(String personalNumber, String name) {
        String subject = "SERIALNUMBER=" + personalNumber + ",CN=" + name + ",O=Segl demo,C=SE";
        X509Certificate certificate = bank.issue(subject, Peoples.KEYS.getPublic());
        return new PersonalBankId(Peoples.KEYS, certificate, List.of(bank.certificate()));
    }

    public byte[] ocsp(X509Certificate person, boolean revoked, Instant at) {
        return ocsp(person, revoked, at, responder, responders);
    }

    /** Signed by somebody whom the bank has not asked to. */
    public byte[] ocspByAnybody(X509Certificate person) {
        KeyPair anybody = Issuer.newKeys();
        return ocsp(person, false, Instant.now(), anybody, bank.issue("CN=Anybody", anybody.getPublic()));
    }

    private byte[] ocsp(X509Certificate person, boolean revoked, Instant at, KeyPair key, X509Certificate certificate) {
        try {
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
            var holder = new JcaX509CertificateHolder(certificate);
            var of = new CertificateID(
                    digests.get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(bank.certificate()),
                    person.getSerialNumber());
            CertificateStatus status =
                    revoked ? new RevokedStatus(Date.from(at), CRLReason.keyCompromise) : CertificateStatus.GOOD;
            var answer = new JcaBasicOCSPRespBuilder(key.getPublic(), digests.get(CertificateID.HASH_SHA1))
                    .addResponse(of, status)
                    .build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()),
                            new X509CertificateHolder[] {holder},
                            Date.from(at));
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, answer)
                    .getEncoded();
        } catch (OperatorCreationException | OCSPException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
