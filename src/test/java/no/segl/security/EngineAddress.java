package no.segl.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the engine's own addresses that tell something and change nothing. */
record EngineAddress(String method, String path) {

    private static final Pattern LAST_WORD = Pattern.compile("/([a-z-]+)/\\{id}");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** Some reports answer nobody who does not say of what; what an address does not know it passes over. */
    private static final String QUESTION = "?maxResults=1000&reportType=duration&periodUnit=month&groupBy=taskName";

    /** All that the engine's makers list. */
    static List<EngineAddress> all() {
        List<EngineAddress> all = new ArrayList<>();
        try (var file = EngineAddress.class.getResourceAsStream("/openapi.json")) {
            JsonNode paths = new ObjectMapper().readTree(file).get("paths");
            paths.fields()
                    .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                        if (onlyTells(method.getKey(), method.getValue())) {
                            all.add(new EngineAddress(method.getKey().toUpperCase(), path.getKey()));
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** A question that is too long for an address is sent as a body. */
    private static boolean onlyTells(String method, JsonNode operation) {
        String name = operation.path("operationId").asText();
        return method.equals("get")
                || method.equals("post") && Stream.of("query", "postQuery").anyMatch(name::startsWith);
    }

    /** @param known ids, by the word that stands before them in addresses; after any other word stands the process */
    List<EngineAddress> about(Map<String, Set<String>> known, String process) {
        var word = LAST_WORD.matcher(path);
        if (!word.find()) {
            return List.of(filled("", process));
        }
        Set<String> ids = known.getOrDefault(word.group(1), Set.of(process));
        return ids.stream().map(id -> filled(id, process)).toList();
    }

    private EngineAddress filled(String id, String process) {
        String filled = path.replace("{id}", id).replace("{key}", process).replace("{varName}", "reference");
        return new EngineAddress(method, VARIABLE.matcher(filled).replaceAll("x"));
    }

    HttpResponse<String> asked(Visitor visitor, String root) {
        return method.equals("GET")
                ? visitor.get(root + path + QUESTION)
                : visitor.json(method, root + path + QUESTION, "{}");
    }
}
