package no.segl.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The access token that each request to the SMS gateway carries: OAuth2, client credentials, kept as long as it lives. */
class MyLinkToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClientClientCredentialsTokenResponseClient client =
            new RestClientClientCredentialsTokenResponseClient();
    private final ClientRegistration us;
    private final Clock clock;
    private @Nullable OAuth2AccessToken token;

    MyLinkToken(SmsSettings settings, Clock clock) {
        this.clock = clock;
        this.us = ClientRegistration.withRegistrationId("sms")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientId(Objects.requireNonNull(settings.clientId()))
                .clientSecret(Objects.requireNonNull(
                        settings.clientSecret(), "segl.notification.sms.client-secret is missing"))
                .tokenUri(settings.tokenUrl().toString())
                .build();
        client.setRestClient(RestClient.builder()
                .requestFactory(Patience.requests())
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
    }

    /** The gateway did not want us: perhaps it wants another. */
    synchronized void forget() {
        token = null;
    }

    synchronized String get() {
        OAuth2AccessToken kept = token;
        if (kept == null || kept.getExpiresAt() == null || isOver(kept)) {
            kept = fetch();
            token = kept;
        }
        return kept.getTokenValue();
    }

    private boolean isOver(OAuth2AccessToken kept) {
        return !clock.instant().plus(MARGIN).isBefore(Objects.requireNonNull(kept.getExpiresAt()));
    }

    private OAuth2AccessToken fetch() {
        try {
            return client.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(us))
                    .getAccessToken();
        } catch (OAuth2AuthorizationException e) {
            throw new NoToken();
        }
    }

    /** Without a cause: it may quote what we sent. */
    static final class NoToken extends RuntimeException {}
}
