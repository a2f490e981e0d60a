package no.segl.demo.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.segl.demo.register.DemoKrr.Mood;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Folkeregisteret's search, and its look-up of many people at once, as Skatteetaten shares them with the public sector.
 * Whoever is neither put there nor forgotten is registered without a name, so that any synthetic number will do.
 */
public final class DemoFreg {

    public static final String SCOPE = "folkeregister:deling/offentligmedhjemmel";
    static final String PATH = "/folkeregisteret/offentlig-med-hjemmel/api/v1/personer";

    private static final int MOST_AT_ONCE = 1000;

    private final Map<String, FregPerson> special = new ConcurrentHashMap<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final DemoMaskinporten maskinporten;
    private volatile Mood mood = Mood.WELL;

    DemoFreg(DemoMaskinporten maskinporten) {
        this.maskinporten = maskinporten;
    }

    public void is(Mood now) {
        mood = now;
    }

    /** From now on. */
    public void put(String number, FregPerson person) {
        unknown.remove(number);
        special.put(number, person);
    }

    /** From now on. */
    public void forget(String number) {
        special.remove(number);
        unknown.add(number);
    }

    /** Each address, with its query, that a question with a good token came to. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (mood) {
            case FAILING -> Json.send(exchange, 500, Map.of("kode", "FREG-001", "melding", "Feil i tjenesten."));
            case GARBLED -> Json.send(exchange, 200, "{\"oppslag\":[{".getBytes(StandardCharsets.UTF_8));
            case STRANGE -> Json.send(exchange, 200, Map.of("people", List.of()));
            case REDIRECTING -> {
                exchange.getResponseHeaders().set("Location", exchange.getRequestURI() + "&again");
                Json.send(exchange, 307, Map.of());
            }
            case SLOW -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
            }
            case SILENT -> {
                // the caller has to give up by itself
            }
            case WELL -> answerWell(exchange, body);
        }
    }

    private void answerWell(HttpExchange exchange, byte[] body) throws IOException {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!maskinporten.letsIn(authorization, SCOPE)) {
            refuse(exchange, 401, "Autentiseringsinformasjon mangler");
            return;
        }
        String address = exchange.getRequestURI().toString().substring(PATH.length());
        questions.add(address);
        var query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        if (address.startsWith("/soek?")) {
            search(exchange, query);
        } else if (address.startsWith("/bulkoppslag")
                && exchange.getRequestMethod().equals("POST")) {
            lookUp(exchange, Json.MAPPER.readTree(body).path("foedselsEllerDNummer"), query);
        } else {
            Json.send(exchange, 404, "<html>Not Found</html>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void search(HttpExchange exchange, MultiValueMap<String, String> query) throws IOException {
        String name = UriUtils.decode(String.valueOf(query.getFirst("navn")), StandardCharsets.UTF_8);
        String day = String.valueOf(query.getFirst("foedselsdato"));
        boolean deadToo = "true".equals(query.getFirst("inkluderDoede"));
        List<String> found = special.entrySet().stream()
                .filter(each -> each.getValue().fits(name, day))
                .filter(each -> deadToo || !each.getValue().status().equals("doed"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (found.isEmpty()) {
            refuse(exchange, 404, "Ingen treff");
        } else {
            Json.send(exchange, 200, Map.of("foedselsEllerDNummer", found));
        }
    }

    private void lookUp(HttpExchange exchange, JsonNode numbers, MultiValueMap<String, String> query)
            throws IOException {
        if (!numbers.isArray() || numbers.isEmpty() || numbers.size() > MOST_AT_ONCE) {
            refuse(exchange, 400, "1..1000 foedselsEllerDNummer");
            return;
        }
        Set<String> parts = new HashSet<>(query.getOrDefault("part", List.of()));
        List<Object> found = new ArrayList<>();
        for (JsonNode number : numbers) {
            FregPerson person = person(number.asText());
            if (person != null) {
                found.add(Map.of(
                        "foedselsEllerDNummer",
                        number.asText(),
                        "folkeregisterperson",
                        person.asJson(number.asText(), parts)));
            }
        }
        Json.send(exchange, 200, Map.of("oppslag", found));
    }

    private @Nullable FregPerson person(String number) {
        FregPerson known = special.get(number);
        return known != null || unknown.contains(number) ? known : FregPerson.nameless();
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        Json.send(exchange, status, Map.of("kode", "FREG-0" + status, "melding", why));
    }
}
