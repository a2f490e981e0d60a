package no.segl.sealing;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key that makes one signature. It exists in memory only, is written nowhere, and is gone with the call that
 * made it: the JDK cannot wipe an EC key, so nothing may hold on to one.
 *
 * @param chain from the person's certificate to the root
 */
record OneTimeKey(PrivateKey key, List<X509Certificate> chain) {

    OneTimeKey {
        chain = List.copyOf(chain);
    }

    SignatureValue sign(ToBeSigned data) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key);
        signature.update(data.getBytes());
        return new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
    }

    @Override
    public String toString() {
        return "OneTimeKey[…]";
    }
}
