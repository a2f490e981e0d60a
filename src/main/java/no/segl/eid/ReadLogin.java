package no.segl.eid;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.segl.eid.EidRefused.Why;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/** Reads who logged in, and how, out of what the provider signed. */
@Component
class ReadLogin {

    private final EidSettings settings;
    private final Municipality municipality;

    ReadLogin(EidSettings settings, Municipality municipality) {
        this.settings = settings;
        this.municipality = municipality;
    }

    /** @throws EidRefused where the login is not one that we take */
    EidLogin read(OidcIdToken token) {
        return new EidLogin(
                nationalId(token),
                first(token, settings.nameClaims()).orElse(null),
                token.getIssuer().toString(),
                eid(token),
                level(token),
                authenticatedAt(token),
                first(token, List.of("jti", "sid", IdTokenClaimNames.SUB)).orElse(""),
                token.getTokenValue());
    }

    private NationalId nationalId(OidcIdToken token) {
        String number = first(token, settings.nationalIdClaims()).orElseThrow(() -> new EidRefused(Why.NUMBER_MISSING));
        return NationalId.parse(number)
                .filter(id -> municipality.syntheticIdsAllowed() || !id.isSynthetic())
                .orElseThrow(() -> new EidRefused(Why.NUMBER_REFUSED));
    }

    private String level(OidcIdToken token) {
        return settings.level(token.getAuthenticationContextClass())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new EidRefused(Why.LEVEL));
    }

    /** ID-porten sends one; where there are several the eID is the first. */
    private String eid(OidcIdToken token) {
        List<String> methods = token.getAuthenticationMethods();
        String method = methods == null || methods.isEmpty() ? "eID" : methods.get(0);
        return settings.eids().getOrDefault(method, method);
    }

    /** A provider must say when, since we ask for a greatest age; the time of issue tells nothing of a login reused. */
    private static Instant authenticatedAt(OidcIdToken token) {
        return Optional.ofNullable(token.getAuthenticatedAt()).orElseThrow(() -> new EidRefused(Why.TOO_OLD));
    }

    private static Optional<String> first(OidcIdToken token, List<String> claims) {
        return claims.stream()
                .map(token::getClaimAsString)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }
}
