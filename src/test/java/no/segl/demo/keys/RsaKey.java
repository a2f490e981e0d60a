package no.segl.demo.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.KeyPair;

/** RSA keys are slow to make, so there are two of them: each under as many names as one likes. */
public enum RsaKey {
    /** Of whoever is to be believed. */
    HONEST,
    /** Of anybody else. */
    OTHER;

    private final RSAKey key = generated();

    public RSAKey named(String id) {
        return new RSAKey.Builder(key).keyID(id).build();
    }

    public KeyPair pair() {
        try {
            return key.toKeyPair();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(RSAKeyGenerator.MIN_KEY_SIZE_BITS).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
