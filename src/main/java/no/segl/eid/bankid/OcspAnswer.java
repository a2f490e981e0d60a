package no.segl.eid.bankid;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Whether a person's BankID was good when they answered, as its issuer says (OCSP, RFC 6960). */
final class OcspAnswer {

    /** By how much its clock may be wrong. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final byte[] der;

    OcspAnswer(byte[] der) {
        this.der = der;
    }

    /** @throws Untrusted if it does not say so, of this certificate, in this time, and signed by one who may */
    void holdGood(X509Certificate person, X509Certificate issuer, Instant from, Instant to) throws Untrusted {
        try {
            OCSPResp answer = new OCSPResp(der);
            if (answer.getStatus() != OCSPResp.SUCCESSFUL
                    || !(answer.getResponseObject() instanceof BasicOCSPResp said)) {
                throw new Untrusted("the OCSP answer says nothing");
            }
            demand(isOf(said.getProducedAt(), from, to), "the OCSP answer is of another time");
            demand(isSignedByOneWhoMay(said, issuer), "the OCSP answer is signed by nobody who may");
            demand(isGood(said, person, issuer), "the OCSP answer does not call this BankID good");
        } catch (IOException | OCSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new Untrusted(
                    "the OCSP answer cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static boolean isOf(Date produced, Instant from, Instant to) {
        Instant at = produced.toInstant();
        return !at.isBefore(from.minus(SKEW)) && !at.isAfter(to.plus(SKEW));
    }

    private static boolean isSignedByOneWhoMay(BasicOCSPResp said, X509Certificate issuer)
            throws OCSPException, OperatorCreationException, GeneralSecurityException {
        var verifiers = new JcaContentVerifierProviderBuilder();
        if (said.isSignatureValid(verifiers.build(issuer))) {
            return true;
        }
        for (X509CertificateHolder holder : said.getCerts()) {
            X509Certificate responder = new JcaX509CertificateConverter().getCertificate(holder);
            if (maySpeakFor(responder, issuer, said.getProducedAt())
                    && said.isSignatureValid(verifiers.build(responder))) {
                return true;
            }
        }
        return false;
    }

    private static boolean maySpeakFor(X509Certificate responder, X509Certificate issuer, Date when) {
        try {
            responder.verify(issuer.getPublicKey());
            responder.checkValidity(when);
            var purposes = responder.getExtendedKeyUsage();
            return purposes != null && purposes.contains(KeyPurposeId.id_kp_OCSPSigning.getId());
        } catch (GeneralSecurityException byAnother) {
            return false;
        }
    }

    private static boolean isGood(BasicOCSPResp said, X509Certificate person, X509Certificate issuer)
            throws OCSPException, OperatorCreationException, GeneralSecurityException {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var ofIssuer = new JcaX509CertificateHolder(issuer);
        for (SingleResp each : said.getResponses()) {
            if (each.getCertID().getSerialNumber().equals(person.getSerialNumber())
                    && each.getCertID().matchesIssuer(ofIssuer, digests)) {
                return each.getCertStatus() == CertificateStatus.GOOD;
            }
        }
        return false;
    }

    private static void demand(boolean isSo, String otherwise) throws Untrusted {
        if (!isSo) {
            throw new Untrusted(otherwise);
        }
    }
}
