package no.segl.demo.casesystem;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message as it came.
 *
 * @param body byte for byte, as text
 */
public record Heard(String id, JsonNode message, String body) {

    public String job() {
        return message.get("job").asText();
    }

    public String type() {
        return message.get("event").get("type").asText();
    }

    public int sequence() {
        return message.get("sequence").asInt();
    }
}
