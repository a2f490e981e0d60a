package no.segl.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a task's form lets one choose: the values of each of its fields. */
public record FormChoices(String formId, Map<String, Set<String>> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws UncheckedIOException if it is no JSON */
    public static FormChoices read(InputStream form) {
        try (form) {
            JsonNode root = JSON.readTree(form);
            Map<String, Set<String>> fields = new LinkedHashMap<>();
            collect(root.path("components"), fields);
            return new FormChoices(root.path("id").asText(), fields);
        } catch (IOException e) {
            throw new UncheckedIOException("the form is not JSON", e);
        }
    }

    private static void collect(JsonNode components, Map<String, Set<String>> fields) {
        for (JsonNode component : components) {
            if (component.hasNonNull("key")) {
                Set<String> values = new LinkedHashSet<>();
                component
                        .path("values")
                        .forEach(each -> values.add(each.path("value").asText()));
                fields.put(component.get("key").asText(), values);
            }
            collect(component.path("components"), fields);
        }
    }
}
