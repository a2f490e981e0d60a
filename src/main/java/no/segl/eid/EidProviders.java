package no.segl.eid;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** The providers of eIDs. Each one's metadata is asked for at the first login, so that we start while one is down. */
@Component
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class EidProviders implements ClientRegistrationRepository, Iterable<EidProviders.Eid> {

    static final String RETURN = "/portal/login/from/";

    private final OAuth2ClientProperties properties;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    EidProviders(OAuth2ClientProperties properties) {
        if (properties.getRegistration().isEmpty()) {
            throw new IllegalStateException(
                    "nobody could log in to sign: set"
                            + " spring.security.oauth2.client.registration.eid.* and spring.security.oauth2.client.provider.eid.*");
        }
        this.properties = properties;
    }

    /** @param name what people call it */
    record Eid(String id, String name) {}

    @Override
    public Iterator<Eid> iterator() {
        return all().iterator();
    }

    List<Eid> all() {
        return properties.getRegistration().entrySet().stream()
                .map(each -> new Eid(
                        each.getKey(),
                        each.getValue().getClientName() == null
                                ? each.getKey()
                                : each.getValue().getClientName()))
                .sorted(java.util.Comparator.comparing(Eid::id))
                .toList();
    }

    /** @throws OAuth2AuthenticationException if the provider's metadata cannot be had; trying again may help */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        ClientRegistration client = known.get(id);
        if (client != null || !properties.getRegistration().containsKey(id)) {
            return client;
        }
        // not under the map's lock: while a provider hangs nobody waits for another's attempt
        ClientRegistration found = discover(id);
        known.put(id, found);
        return found;
    }

    /** The languages that the provider says it speaks; none where it does not say. */
    Set<String> languagesOf(String id) {
        ClientRegistration client = findByRegistrationId(id);
        return client != null
                        && client.getProviderDetails()
                                        .getConfigurationMetadata()
                                        .get("ui_locales_supported")
                                instanceof Collection<?> spoken
                ? spoken.stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet())
                : Set.of();
    }

    private ClientRegistration discover(String id) {
        var one = new OAuth2ClientProperties();
        one.getRegistration().put(id, properties.getRegistration().get(id));
        one.getProvider().putAll(properties.getProvider());
        return ours(Objects.requireNonNull(askProvider(one).get(id)));
    }

    private static Map<String, ClientRegistration> askProvider(OAuth2ClientProperties one) {
        try {
            return new OAuth2ClientPropertiesMapper(one).asClientRegistrations();
        } catch (RuntimeException unreachable) {
            throw new OAuth2AuthenticationException(new OAuth2Error("provider_unreachable"), unreachable);
        }
    }

    /** Without the scope "openid" a login would say nothing that is signed. */
    private static ClientRegistration ours(ClientRegistration client) {
        Set<String> scopes = client.getScopes() == null ? new HashSet<>() : new HashSet<>(client.getScopes());
        scopes.add(OidcScopes.OPENID);
        return ClientRegistration.withClientRegistration(client)
                .redirectUri("{baseUrl}" + RETURN + "{registrationId}")
                .scope(scopes)
                .build();
    }
}
