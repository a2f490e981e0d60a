package no.segl.contactregister;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactRegister;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The register over its REST interface, version 2. */
@Component
@ConditionalOnProperty(name = "segl.contact-register.kind", havingValue = "krr")
class Krr implements ContactRegister {

    /** The register's own limit for one request. */
    static final int MOST_AT_ONCE = 1000;

    private static final int OK = 200;

    private final KrrSettings settings;
    private final RestClient http;
    private final Clock clock;

    /** @param maskinporten gives each request the token that its attributes ask for */
    Krr(KrrSettings settings, @Qualifier("maskinporten") ClientHttpRequestInterceptor maskinporten, Clock clock) {
        this.settings = settings;
        this.http = http(settings.timeout()).requestInterceptor(maskinporten).build();
        this.clock = clock;
    }

    @Override
    public Map<NationalId, Registration> lookUp(Collection<NationalId> people) {
        Map<NationalId, Registration> all = new HashMap<>();
        people.forEach(who -> all.put(who, Registration.UNKNOWN));
        List<String> numbers = all.keySet().stream()
                .filter(NationalId::isNorwegian)
                .map(NationalId::value)
                .toList();
        for (int from = 0; from < numbers.size(); from += MOST_AT_ONCE) {
            List<String> some = numbers.subList(from, Math.min(from + MOST_AT_ONCE, numbers.size()));
            ask(some).forEach((number, registration) -> all.replace(new NationalId(number), registration));
        }
        return all;
    }

    private Map<String, Registration> ask(List<String> numbers) {
        try {
            Map<String, Registration> answer = http.post()
                    .uri(settings.url())
                    .attributes(this::purpose)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(Map.of("personidentifikatorer", numbers))
                    .exchange((request, response) -> read(response));
            answer.keySet().retainAll(numbers);
            return answer;
        } catch (ResourceAccessException e) {
            throw new RegisterFault("the contact register does not answer", e);
        }
    }

    private void purpose(Map<String, Object> attributes) {
        attributes.put("scope", settings.scope());
        if (settings.resource() != null) {
            attributes.put("resource", settings.resource());
        }
    }

    private Map<String, Registration> read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status != OK) {
            throw new RegisterFault("the contact register answers with status " + status);
        }
        return KrrAnswer.read(response.getBody().readAllBytes(), clock.instant());
    }

    /** What we send holds identity numbers: it goes where we sent it, and never where an answer points. */
    private static RestClient.Builder http(Duration timeout) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(timeout)
                .withReadTimeout(timeout)
                .withRedirects(Redirects.DONT_FOLLOW);
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(settings));
    }
}
