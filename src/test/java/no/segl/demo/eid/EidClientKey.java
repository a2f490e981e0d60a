package no.segl.demo.eid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.segl.demo.keys.RsaKey;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;

/** The key with which Segl may show the demo eID who it is, and what such a proof must say, as ID-porten has it. */
public final class EidClientKey {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final RSAKey KEY = RsaKey.OTHER.named("segl-demo-key");
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private EidClientKey() {}

    /** With its private part, as the application keeps it in a file. */
    public static RSAKey key() {
        return KEY;
    }

    static JwtDecoder checked() {
        try {
            var decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(EidClientKey::check);
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OAuth2TokenValidatorResult check(Jwt proof) {
        boolean fine = EidClient.ID.equals(proof.getClaimAsString("iss"))
                && EidClient.ID.equals(proof.getSubject())
                && proof.getAudience()
                        .equals(java.util.List.of(
                                AuthorizationServerContextHolder.getContext().getIssuer()))
                && Duration.between(proof.getIssuedAt(), proof.getExpiresAt()).compareTo(LONGEST) <= 0
                && KEY.getKeyID().equals(proof.getHeaders().get("kid"))
                && SEEN.add(proof.getId());
        return fine
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_client"));
    }
}
