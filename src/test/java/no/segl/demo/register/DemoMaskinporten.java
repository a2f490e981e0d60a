package no.segl.demo.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Gives tokens to the one client it knows, for a JWT of its own that keeps every rule of the protocol. */
public final class DemoMaskinporten {

    public static final String AUDIENCE = "https://test.maskinporten.no/";
    public static final String CLIENT = "segl-demo-client";

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Pattern PART = Pattern.compile("([^=&]+)=([^&]*)");

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final RSAKey key;
    private volatile Clock clock = Clock.systemUTC();
    private volatile int secondsValid = 599;

    DemoMaskinporten(RSAKey key) {
        this.key = key;
    }

    private record Granted(String scope, Instant expires) {}

    /** How often somebody asked for a token. */
    public int requests() {
        return requests.get();
    }

    /** No token given so far is good any longer. */
    public void revokeAll() {
        granted.clear();
    }

    /** Of those that are given from now on. */
    public void tokensAreValidFor(Duration time) {
        secondsValid = (int) time.toSeconds();
    }

    /** For an application whose clock a test moves. */
    public void useClock(Clock other) {
        clock = other;
    }

    /** @return whether the token of this header lets its bearer do that; empty header: none */
    boolean letsIn(String authorization, String scope) {
        Granted token = granted.get(authorization.replaceFirst("^Bearer ", ""));
        return token != null
                && clock.instant().isBefore(token.expires())
                && token.scope().equals(scope);
    }

    void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        try {
            String scope = granted(form).getStringClaim("scope");
            String token = UUID.randomUUID().toString();
            granted.put(token, new Granted(scope, clock.instant().plusSeconds(secondsValid)));
            Json.send(
                    exchange,
                    200,
                    Map.of(
                            "access_token", token,
                            "token_type", "Bearer",
                            "expires_in", secondsValid,
                            "scope", scope));
        } catch (IllegalArgumentException | ParseException | JOSEException e) {
            Json.send(
                    exchange,
                    400,
                    Map.of("error", "invalid_grant", "error_description", "Invalid assertion. " + e.getMessage()));
        }
    }

    private JWTClaimsSet granted(Map<String, String> form) throws ParseException, JOSEException {
        demand(GRANT.equals(form.get("grant_type")), "grant_type");
        SignedJWT jwt = SignedJWT.parse(form.getOrDefault("assertion", ""));
        boolean byId = jwt.getHeader().getKeyID() != null;
        boolean byChain = jwt.getHeader().getX509CertChain() != null;
        demand(byId != byChain, "exactly one of kid and x5c");
        demand(!byId || key.getKeyID().equals(jwt.getHeader().getKeyID()), "kid");
        demand(jwt.verify(new RSASSAVerifier(key)), "signature");
        JWTClaimsSet claims = jwt.getJWTClaimsSet();
        demand(CLIENT.equals(claims.getIssuer()), "iss");
        demand(List.of(AUDIENCE).equals(claims.getAudience()), "aud");
        demandTimes(claims.getIssueTime(), claims.getExpirationTime());
        demand(claims.getJWTID() != null && seen.add(claims.getJWTID()), "jti is missing or was used before");
        demand(claims.getStringClaim("scope") != null, "scope");
        return claims;
    }

    private void demandTimes(Date issued, Date expires) {
        Instant now = clock.instant();
        demand(issued != null && Duration.between(issued.toInstant(), now).abs().compareTo(SKEW) <= 0, "iat");
        demand(expires != null && expires.toInstant().isAfter(now), "exp");
        demand(Duration.between(issued.toInstant(), expires.toInstant()).compareTo(LONGEST) <= 0, "exp - iat");
    }

    private static void demand(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new ConcurrentHashMap<>();
        PART.matcher(body)
                .results()
                .forEach(part ->
                        form.put(URLDecoder.decode(part.group(1), UTF_8), URLDecoder.decode(part.group(2), UTF_8)));
        return form;
    }
}
