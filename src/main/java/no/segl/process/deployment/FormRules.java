package no.segl.process.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import no.segl.process.ProcessVariables;
import org.springframework.stereotype.Component;

/** What a form may hold: text and choices. Whatever is typed would lie in the engine, and could be about a person. */
@Component
class FormRules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FOR_READING = Set.of("text", "separator", "spacer", "group", "image");
    private static final Set<String> CHOICES = Set.of("radio", "select");
    private static final Set<String> KEYS = Set.of(ProcessVariables.DECISION, ProcessVariables.REASON);

    void check(byte[] content, Findings findings) {
        try {
            JsonNode form = JSON.readTree(content);
            if (form.path("id").asText().isBlank()) {
                findings.add("", "model.form.noId");
            }
            form.path("components").forEach(component -> check(component, findings));
        } catch (IOException e) {
            findings.add("", "model.form.broken");
        }
    }

    private static void check(JsonNode component, Findings findings) {
        String type = component.path("type").asText();
        String key = component.path("key").asText();
        String where = key.isEmpty() ? component.path("id").asText() : key;
        if (CHOICES.contains(type)) {
            if (!KEYS.contains(key)) {
                findings.add(where, "model.form.key");
            }
            if (component.path("values").isEmpty()) {
                findings.add(where, "model.form.noValues");
            }
        } else if (!FOR_READING.contains(type)) {
            findings.add(where, "model.form.type", type);
        }
        component.path("components").forEach(inner -> check(inner, findings));
    }
}
