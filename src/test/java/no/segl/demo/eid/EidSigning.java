package no.segl.demo.eid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs with the key that is published, or with one that is not. */
final class EidSigning implements JwtEncoder {

    static final String KEY = "demo";
    static final String UNKNOWN = "unknown";

    /** Taken for a name only; it signs under the name of the published one. */
    static final String FORGER = "forger";

    private final RSAKey published = key(KEY);
    private final JwtEncoder honest = encoder(published);
    /** Made when they are asked for: a key takes seconds. */
    private final Map<String, JwtEncoder> dishonest = new ConcurrentHashMap<>();

    JWKSource<SecurityContext> published() {
        return new ImmutableJWKSet<>(new JWKSet(published));
    }

    @Override
    public Jwt encode(JwtEncoderParameters asked) {
        String key = asked.getJwsHeader() == null ? null : asked.getJwsHeader().getKeyId();
        if (FORGER.equals(key)) {
            return dishonest(FORGER, KEY)
                    .encode(JwtEncoderParameters.from(
                            org.springframework.security.oauth2.jwt.JwsHeader.from(asked.getJwsHeader())
                                    .keyId(KEY)
                                    .build(),
                            asked.getClaims()));
        }
        return (UNKNOWN.equals(key) ? dishonest(UNKNOWN, UNKNOWN) : honest).encode(asked);
    }

    private JwtEncoder dishonest(String who, String key) {
        return dishonest.computeIfAbsent(who, made -> encoder(key(key)));
    }

    private static JwtEncoder encoder(RSAKey key) {
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
