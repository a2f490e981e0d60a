package no.segl.eid;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
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

    /** @throws RuntimeException if the provider's metadata cannot be had; trying again may help */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return properties.getRegistration().containsKey(id) ? known.computeIfAbsent(id, this::discover) : null;
    }

    private ClientRegistration discover(String id) {
        var one = new OAuth2ClientProperties();
        one.getRegistration().put(id, properties.getRegistration().get(id));
        one.getProvider().putAll(properties.getProvider());
        ClientRegistration found =
                new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id);
        return ClientRegistration.withClientRegistration(found)
                .redirectUri("{baseUrl}" + RETURN + "{registrationId}")
                .build();
    }
}
