package no.segl.demo.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** KRR's look-up of many people at once, version 2 of its REST interface. */
public final class DemoKrr {

    public static final String SCOPE = "krr:global/kontaktinformasjon.read";

    private static final int MOST_AT_ONCE = 1000;

    private final Map<String, KrrPerson> special = new ConcurrentHashMap<>();
    private final List<Integer> lookUps = new CopyOnWriteArrayList<>();
    private final DemoMaskinporten maskinporten;
    private final Function<String, KrrPerson> everybodyElse;
    private volatile Mood mood = Mood.WELL;

    /** How the register feels. */
    public enum Mood {
        WELL,
        /** Answers 500. */
        FAILING,
        /** Takes requests and never answers. */
        SILENT,
        /** Begins an answer and never ends it. */
        SLOW,
        /** Answers with half an answer. */
        GARBLED,
        /** Answers with JSON, but not with people. */
        STRANGE,
        /** Sends us elsewhere. */
        REDIRECTING
    }

    DemoKrr(DemoMaskinporten maskinporten, Function<String, KrrPerson> everybodyElse) {
        this.maskinporten = maskinporten;
        this.everybodyElse = everybodyElse;
    }

    public void is(Mood now) {
        mood = now;
    }

    /** From now on. */
    public void put(String number, KrrPerson person) {
        special.put(number, person);
    }

    /** How many people were asked about, in each look-up that was answered. */
    public List<Integer> lookUps() {
        return List.copyOf(lookUps);
    }

    void answer(HttpExchange exchange) throws IOException {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        JsonNode body = Json.MAPPER.readTree(exchange.getRequestBody());
        switch (mood) {
            case FAILING -> Json.send(exchange, 500, Map.of("feilmelding", "noe gikk galt med " + body));
            case GARBLED -> Json.send(exchange, 200, ("{\"personer\":[" + body).getBytes(StandardCharsets.UTF_8));
            case STRANGE -> Json.send(exchange, 200, Map.of("people", body));
            case REDIRECTING -> {
                exchange.getResponseHeaders().set("Location", exchange.getRequestURI() + "?again");
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
            case WELL -> lookUp(exchange, authorization, body.path("personidentifikatorer"));
        }
    }

    private void lookUp(HttpExchange exchange, String authorization, JsonNode numbers) throws IOException {
        if (!maskinporten.letsIn(authorization, SCOPE)) {
            Json.send(exchange, 401, Map.of("feilmelding", "Unauthorized"));
        } else if (!numbers.isArray() || numbers.isEmpty() || numbers.size() > MOST_AT_ONCE) {
            Json.send(exchange, 400, Map.of("feilmelding", "1..1000 personidentifikatorer"));
        } else {
            lookUps.add(numbers.size());
            List<Object> people = new ArrayList<>();
            numbers.forEach(number -> people.add(person(number.asText()).asJson(number.asText(), Instant.now())));
            Json.send(exchange, 200, Map.of("personer", people));
        }
    }

    private KrrPerson person(String number) {
        KrrPerson known = special.get(number);
        return known != null ? known : everybodyElse.apply(number);
    }
}
