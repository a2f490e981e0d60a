package no.segl.demo.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.text.ParseException;

/**
 * RSA keys are slow to make, above all where code is compiled quickly. So there are two of them, each under as many names
 * as one likes, made once for all that runs in this folder.
 */
public enum RsaKey {
    /** Of whoever is to be believed. */
    HONEST,
    /** Of anybody else. */
    OTHER;

    private final RSAKey key = kept();

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

    private RSAKey kept() {
        Path folder = Path.of(".demo", "keys");
        Path file = folder.resolve(name() + ".jwk");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                Path whole = Files.writeString(Files.createTempFile(folder, name(), null), generated());
                // two that begin at once each have a key; the file is one of them, and whole
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("the demo's key in " + file + " cannot be made or read", e);
        }
    }

    private static String generated() throws JOSEException {
        return new RSAKeyGenerator(RSAKeyGenerator.MIN_KEY_SIZE_BITS).generate().toJSONString();
    }
}
