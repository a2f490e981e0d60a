package no.segl.eid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.text.ParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/** The keys that sign who we are, for providers with whom that is agreed. Read at the start: a wrong file is known at once. */
@Component
class EidKeys {

    private final Map<String, RSAKey> keys = new HashMap<>();

    EidKeys(EidSettings settings) {
        settings.keys().forEach((registration, key) -> keys.put(registration, read(registration, key)));
    }

    /** @return null where there is none */
    @Nullable JWK of(ClientRegistration client) {
        RSAKey key = keys.get(client.getRegistrationId());
        return key == null || key.getKeyID() != null ? key : bare(key);
    }

    /** The certificates that stand for a key without an id; empty where the key has one. */
    List<String> chainOf(ClientRegistration client) {
        RSAKey key = keys.get(client.getRegistrationId());
        return key == null || key.getKeyID() != null || key.getX509CertChain() == null
                ? List.of()
                : key.getX509CertChain().stream().map(Object::toString).toList();
    }

    /** Without what a keystore says of it beside: the chain alone says whose it is. */
    private static RSAKey bare(RSAKey key) {
        try {
            return new RSAKey.Builder(key.toRSAPublicKey())
                    .privateKey(key.toRSAPrivateKey())
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException("a key for an eID's provider cannot be used", e);
        }
    }

    private static RSAKey read(String registration, EidSettings.Key settings) {
        String setting = "segl.eid.keys." + registration;
        try {
            return settings.jwk() != null
                    ? ofJwk(setting, settings.jwk().getContentAsString(StandardCharsets.UTF_8))
                    : ofKeystore(setting, settings);
        } catch (IOException | GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(setting + " cannot be read", e);
        }
    }

    private static RSAKey ofJwk(String setting, String json) {
        try {
            if (JWK.parse(json) instanceof RSAKey key && key.isPrivate() && key.getKeyID() != null) {
                return key;
            }
        } catch (ParseException quotesTheKey) {
            // refused below
        }
        throw new IllegalStateException(setting + ".jwk is no RSA key with a private part and an id");
    }

    private static RSAKey ofKeystore(String setting, EidSettings.Key settings)
            throws IOException, GeneralSecurityException, JOSEException {
        if (settings.keystore() == null || settings.password() == null) {
            throw new IllegalStateException(setting + ".jwk, or .keystore and .password, must be set");
        }
        char[] password = settings.password().toCharArray();
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        try (InputStream in = settings.keystore().getInputStream()) {
            keystore.load(in, password);
        }
        for (String alias : Collections.list(keystore.aliases())) {
            if (keystore.isKeyEntry(alias) && JWK.load(keystore, alias, password) instanceof RSAKey key) {
                return new RSAKey.Builder(key).keyID(settings.id()).build();
            }
        }
        throw new IllegalStateException(setting + ".keystore holds no RSA key");
    }
}
