package no.segl.operations.start;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties.Provider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties.Registration;
import org.springframework.boot.context.properties.bind.Bindable;

/** Where signers log in. */
final class EidClients {

    private static final String PREFIX = "spring.security.oauth2.client";
    private static final String KEYS = "segl.eid.keys.";
    private static final String BY_KEY = "private_key_jwt";
    private static final Set<String> BY_SECRET = Set.of("client_secret_basic", "client_secret_post");
    private static final String CLIENT_ID = "what the eID's provider calls us";
    private static final String CLIENT_SECRET = "our password at the eID's provider";
    private static final String ISSUER = "the address of the eID's provider, such as https://idporten.no";

    private EidClients() {}

    static void check(Settings settings) {
        var clients = settings.below(PREFIX, Bindable.of(OAuth2ClientProperties.class));
        if (clients == null || clients.getRegistration().isEmpty()) {
            require(registration("<id>") + "client-id", null, CLIENT_ID, settings);
            require(registration("<id>") + "client-secret", null, CLIENT_SECRET, settings);
            require(provider("<id>") + "issuer-uri", null, ISSUER, settings);
            return;
        }
        clients.getRegistration().forEach((id, client) -> check(id, client, clients.getProvider(), settings));
    }

    private static void check(String id, Registration client, Map<String, Provider> providers, Settings settings) {
        require(registration(id) + "client-id", client.getClientId(), CLIENT_ID, settings);
        checkProof(id, client, settings);
        String providerId = client.getProvider() == null ? id : client.getProvider();
        Provider provider = providers.get(providerId);
        require(
                provider(providerId) + "issuer-uri",
                provider == null ? null : provider.getIssuerUri(),
                ISSUER,
                settings);
    }

    /** How we show the provider who we are, as agreed with it. */
    private static void checkProof(String id, Registration client, Settings settings) {
        String way = client.getClientAuthenticationMethod();
        if (BY_KEY.equals(way)) {
            KeyFile.check(
                    KEYS + id + ".",
                    "the key that the eID's provider knows, such as file:/etc/segl/idporten.jwk",
                    settings);
            return;
        }
        if (way != null && !BY_SECRET.contains(way)) {
            settings.unfit(
                    registration(id) + "client-authentication-method",
                    "cannot be used",
                    "client_secret_basic, client_secret_post or private_key_jwt");
        }
        String secret = registration(id) + "client-secret";
        require(secret, client.getClientSecret(), CLIENT_SECRET, settings);
        settings.refuseDemoPassword(secret, client.getClientSecret());
    }

    private static void require(String setting, @Nullable String value, String meaning, Settings settings) {
        if (value == null || value.isBlank()) {
            settings.unfit(setting, "is missing", meaning);
        }
    }

    private static String registration(String id) {
        return PREFIX + ".registration." + id + ".";
    }

    private static String provider(String id) {
        return PREFIX + ".provider." + id + ".";
    }
}
