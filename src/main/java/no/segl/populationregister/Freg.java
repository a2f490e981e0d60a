package no.segl.populationregister;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import no.segl.signingjob.identity.RegisteredPerson;
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
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Folkeregisteret as Skatteetaten shares it with the public sector, version 1. People are fetched by the bulk look-up also
 * where it is about one, since a number in an address would stand in the logs of whatever it passes.
 */
@Component
@ConditionalOnProperty(name = "segl.population-register.kind", havingValue = "freg")
class Freg implements PopulationRegister {

    /** What we need of a person; without these the register would send addresses too. */
    static final List<String> PARTS =
            List.of("identifikasjonsnummer", "navn", "foedsel", "status", "adressebeskyttelse");

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final FregSettings settings;
    private final RestClient http;

    /** @param maskinporten gives each request the token that its attributes ask for */
    Freg(FregSettings settings, @Qualifier("maskinporten") ClientHttpRequestInterceptor maskinporten) {
        this.settings = settings;
        this.http = http(settings.timeout()).requestInterceptor(maskinporten).build();
    }

    @Override
    public Map<NationalId, RegisteredPerson> lookUp(Collection<NationalId> people) {
        List<String> numbers = people.stream()
                .filter(NationalId::isNorwegian)
                .map(NationalId::value)
                .distinct()
                .toList();
        return numbers.isEmpty() ? Map.of() : fetch(numbers);
    }

    @Override
    public List<RegisteredPerson> search(String name, LocalDate birthDate, int most) {
        List<String> numbers = ask(http.get().uri(searchFor(name, birthDate)))
                .map(FregAnswer::numbers)
                .orElse(List.of());
        List<String> first = numbers.stream().distinct().limit(most + 1L).toList();
        return first.isEmpty() ? List.of() : List.copyOf(fetch(first).values());
    }

    private Map<NationalId, RegisteredPerson> fetch(List<String> numbers) {
        URI address = UriComponentsBuilder.fromUri(settings.url())
                .pathSegment("bulkoppslag")
                .queryParam("part", PARTS)
                .build()
                .toUri();
        Map<NationalId, RegisteredPerson> people = ask(http.post()
                        .uri(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("foedselsEllerDNummer", numbers)))
                .map(FregAnswer::people)
                .orElseGet(HashMap::new);
        people.keySet().removeIf(who -> !numbers.contains(who.value()));
        return people;
    }

    /** The register takes these in the address only. */
    private URI searchFor(String name, LocalDate birthDate) {
        return UriComponentsBuilder.fromUri(settings.url())
                .pathSegment("soek")
                .queryParam("navn", "{name}")
                .queryParam("foedselsdato", DateTimeFormatter.BASIC_ISO_DATE.format(birthDate))
                .queryParam("soekFonetisk", true)
                .queryParam("inkluderDoede", true)
                .encode()
                .build(name);
    }

    /** Empty where the register itself says that there is nobody. */
    private Optional<byte[]> ask(RequestHeadersSpec<?> request) {
        try {
            return request.attributes(attributes -> attributes.put("scope", settings.scope()))
                    .accept(MediaType.APPLICATION_JSON)
                    .exchange((asked, response) -> read(response));
        } catch (ResourceAccessException e) {
            throw new RegisterFault("the population register does not answer", e);
        }
    }

    /** A wrong address answers 404 too, and must not make everybody unknown. */
    private static Optional<byte[]> read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        byte[] body = response.getBody().readAllBytes();
        if (status == NOT_FOUND && FregAnswer.isRefusal(body)) {
            return Optional.empty();
        }
        if (status != OK) {
            throw new RegisterFault("the population register answers with status " + status);
        }
        return Optional.of(body);
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
