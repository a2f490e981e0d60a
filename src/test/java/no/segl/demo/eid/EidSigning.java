package no.segl.demo.eid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import no.segl.demo.keys.RsaKey;
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

    private final RSAKey published = RsaKey.HONEST.named(KEY);
    private final JwtEncoder honest = encoder(published);
    private final JwtEncoder forger = encoder(RsaKey.OTHER.named(KEY));
    private final JwtEncoder unknown = encoder(RsaKey.OTHER.named(UNKNOWN));

    JWKSource<SecurityContext> published() {
        return new ImmutableJWKSet<>(new JWKSet(published));
    }

    @Override
    public Jwt encode(JwtEncoderParameters asked) {
        String key = asked.getJwsHeader() == null ? null : asked.getJwsHeader().getKeyId();
        if (FORGER.equals(key)) {
            return forger.encode(JwtEncoderParameters.from(
                    org.springframework.security.oauth2.jwt.JwsHeader.from(asked.getJwsHeader())
                            .keyId(KEY)
                            .build(),
                    asked.getClaims()));
        }
        return (UNKNOWN.equals(key) ? unknown : honest).encode(asked);
    }

    private static JwtEncoder encoder(RSAKey key) {
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    }
}
