package no.segl.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Case systems that come with an OAuth2 access token instead of a password; off while no issuer is set.
 *
 * @param issuer whose tokens are trusted; its keys are found through its metadata
 * @param audience what a token must be meant for
 * @param accountClaim the claim that holds the name of the account in the engine whose groups decide what it may do
 */
@ConfigurationProperties("segl.api.bearer")
record BearerSettings(
        @Nullable String issuer,
        @Nullable String audience,
        @DefaultValue("client_id") String accountClaim) {

    BearerSettings {
        if (issuer != null && (audience == null || audience.isBlank())) {
            throw new IllegalArgumentException("segl.api.bearer.audience is missing, while an issuer is set:"
                    + " without it any token of that issuer would be good here");
        }
    }

    boolean isOn() {
        return issuer != null;
    }
}
