package no.segl.maskinporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.text.ParseException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The key that signs what we ask Maskinporten for. It says whose it is by its id or by its certificates, never both. */
final class ClientKey {

    private final RSASSASigner signer;
    private final JWSHeader header;

    private ClientKey(RSAKey key, @Nullable String id) throws JOSEException {
        this.signer = new RSASSASigner(key);
        JWSHeader.Builder heading = new JWSHeader.Builder(JWSAlgorithm.RS256);
        this.header = id == null
                ? heading.x509CertChain(key.getX509CertChain()).build()
                : heading.keyID(id).build();
    }

    /** @throws IllegalStateException if there is no such key */
    static ClientKey of(MaskinportenSettings.Key settings) {
        try {
            return settings.jwk() != null ? ofJwk(settings.jwk()) : ofKeystore(settings);
        } catch (IOException | GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("the key for Maskinporten cannot be read", e);
        }
    }

    private static ClientKey ofJwk(Resource file) throws IOException, JOSEException {
        try {
            JWK key = JWK.parse(file.getContentAsString(StandardCharsets.UTF_8));
            if (!(key instanceof RSAKey rsa) || !rsa.isPrivate() || rsa.getKeyID() == null) {
                throw new IllegalStateException(
                        "segl.maskinporten.key.jwk is no RSA key with a private part and an id");
            }
            return new ClientKey(rsa, rsa.getKeyID());
        } catch (ParseException quotesTheKey) {
            throw new IllegalStateException("segl.maskinporten.key.jwk is no JSON Web Key");
        }
    }

    private static ClientKey ofKeystore(MaskinportenSettings.Key settings)
            throws IOException, GeneralSecurityException, JOSEException {
        if (settings.keystore() == null || settings.password() == null) {
            throw new IllegalStateException(
                    "segl.maskinporten.key.jwk, or .keystore and .password, must be set: the key for Maskinporten");
        }
        char[] password = settings.password().toCharArray();
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        try (InputStream in = settings.keystore().getInputStream()) {
            keystore.load(in, password);
        }
        for (String alias : Collections.list(keystore.aliases())) {
            if (keystore.isKeyEntry(alias) && JWK.load(keystore, alias, password) instanceof RSAKey key) {
                return new ClientKey(key, settings.id());
            }
        }
        throw new IllegalStateException("segl.maskinporten.key.keystore holds no RSA key");
    }

    String sign(JWTClaimsSet claims) {
        try {
            SignedJWT signed = new SignedJWT(header, claims);
            signed.sign(signer);
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the key for Maskinporten cannot sign", e);
        }
    }
}
