package no.segl.demo.eid;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** How the demo eID can misbehave at one login. Chosen on its login page, by a person or a test. */
public enum EidFault {
    NONE(claims -> {}),
    LEVEL_LOW(claims -> claims.claim("acr", "idporten-loa-low")),
    LEVEL_UNKNOWN(claims -> claims.claim("acr", "idporten-loa-heaven")),
    LEVEL_MISSING(without("acr")),
    LEVEL_SUBSTANTIAL(claims -> claims.claim("acr", "idporten-loa-substantial")),
    NUMBER_MISSING(without("pid")),
    NUMBER_BLANK(claims -> claims.claim("pid", "  ")),
    NUMBER_IMPOSSIBLE(claims -> claims.claim("pid", "17912099998")),
    NONCE_OTHER(claims -> claims.claim("nonce", "another-login")),
    NONCE_MISSING(without("nonce")),
    AUDIENCE_OTHER(claims -> claims.audience(List.of("another-client"))),
    PARTY_OTHER(claims -> claims.claim("azp", "another-client")),
    ISSUER_OTHER(claims -> claims.issuer("https://another.example")),
    EXPIRED(claims -> claims.issuedAt(Instant.now().minusSeconds(600))
            .expiresAt(Instant.now().minusSeconds(300))),
    LOGIN_OLD(claims -> claims.claim("auth_time", Date.from(Instant.now().minusSeconds(8000)))),
    LOGIN_AGELESS(without("auth_time")),
    /** Signed by another key under the name of ours. */
    FORGED(claims -> {}),
    /** Signed by a key that is not published. */
    KEY_UNKNOWN(claims -> {}),
    /** As {@link #KEY_UNKNOWN}, and the published keys cannot be had either. */
    KEYS_DOWN(claims -> {}),
    /** The person comes back with the name of another provider, RFC 9207. */
    ANSWER_OF_ANOTHER(claims -> {}),
    ANSWER_NAMELESS(claims -> {}),
    /** Whoever asks for the token waits longer than anybody should. */
    TOKEN_LATE(claims -> {}),
    TOKEN_BROKEN(claims -> {});

    private final Consumer<JwtClaimsSet.Builder> change;

    EidFault(Consumer<JwtClaimsSet.Builder> change) {
        this.change = change;
    }

    private static Consumer<JwtClaimsSet.Builder> without(String name) {
        return claims -> claims.claims(all -> all.remove(name));
    }

    void spoil(JwtClaimsSet.Builder claims) {
        change.accept(claims);
    }

    static EidFault of(@Nullable String chosen) {
        return Arrays.stream(values())
                .filter(fault -> fault.name().equals(chosen))
                .findFirst()
                .orElse(NONE);
    }
}
