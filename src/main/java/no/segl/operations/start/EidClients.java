package no.segl.operations.start;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties.Provider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties.Registration;
import org.springframework.boot.context.properties.bind.Bindable;

/** Where signers log in. */
final class EidClients {

    private static final String PREFIX = "spring.security.oauth2.client";
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
        String secret = registration(id) + "client-secret";
        require(secret, client.getClientSecret(), CLIENT_SECRET, settings);
        settings.refuseDemoPassword(secret, client.getClientSecret());
        String providerId = client.getProvider() == null ? id : client.getProvider();
        Provider provider = providers.get(providerId);
        require(
                provider(providerId) + "issuer-uri",
                provider == null ? null : provider.getIssuerUri(),
                ISSUER,
                settings);
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
