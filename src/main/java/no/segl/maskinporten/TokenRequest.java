package no.segl.maskinporten;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks for one token: a JWT signed by us for an access token (RFC 7523). */
final class TokenRequest {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    /** Maskinporten takes two minutes at most. */
    private static final Duration VALID = Duration.ofSeconds(100);

    private static final int OK = 200;
    private static final int LONGEST_REASON = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private final MaskinportenSettings settings;
    private final ClientKey key;
    private final RestClient http;
    private final Clock clock;

    TokenRequest(MaskinportenSettings settings, Clock clock) {
        this.settings = settings;
        this.key = ClientKey.of(settings.key());
        this.http = http(settings.timeout()).build();
        this.clock = clock;
    }

    /** @throws NoToken if there is none */
    Token ask(Access access) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", GRANT);
        form.add("assertion", key.sign(claims(access)));
        try {
            return http.post()
                    .uri(settings.tokenUrl())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(form)
                    .exchange((request, response) -> read(response));
        } catch (ResourceAccessException e) {
            throw new NoToken("Maskinporten does not answer", e);
        }
    }

    /** Each with an id of its own: a JWT is taken once. */
    private JWTClaimsSet claims(Access access) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(settings.clientId())
                .audience(settings.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .jwtID(UUID.randomUUID().toString())
                .claim("scope", access.scope());
        if (access.resource() != null) {
            claims.claim("resource", List.of(access.resource()));
        }
        if (settings.consumerOrg() != null) {
            claims.claim("consumer_org", settings.consumerOrg());
        }
        return claims.build();
    }

    private Token read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        JsonNode answer = json(response);
        String token = answer.path("access_token").asText("");
        if (status != OK || token.isEmpty()) {
            throw new NoToken("Maskinporten gave no token: " + status + " " + reason(answer));
        }
        long seconds = answer.path("expires_in").asLong(0);
        return new Token(token, clock.instant().plusSeconds(seconds));
    }

    private static JsonNode json(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readAllBytes();
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }

    /** It is about our registration there, never about a person. */
    private static String reason(JsonNode answer) {
        String said = answer.path("error").asText("") + " "
                + answer.path("error_description").asText("");
        String line = said.replaceAll("\\p{Cntrl}", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    /** What we send proves who we are: it goes where we sent it, and never where an answer points. */
    private static RestClient.Builder http(Duration timeout) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(timeout)
                .withReadTimeout(timeout)
                .withRedirects(Redirects.DONT_FOLLOW);
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(settings));
    }
}
