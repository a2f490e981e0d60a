package no.segl.api;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;

/** What a case system sent as JSON. */
final class JsonBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonBody() {}

    /** @throws Refused if it is no JSON object, or has fields that the reading does not know or understand */
    static <T> T read(byte[] json, Set<String> known, Function<JsonFields, T> reading) {
        List<Violation> misread = new ArrayList<>();
        T read = read(json, known, reading, misread);
        Refused.ifAny(misread);
        return read;
    }

    /**
     * @param misread gets the fields that the reading does not know or understand: a use case names them with what else is
     *     wrong
     * @throws Refused if it is no JSON object
     */
    static <T> T read(byte[] json, Set<String> known, Function<JsonFields, T> reading, List<Violation> misread) {
        return reading.apply(new JsonFields(object(json, ""), "", known, misread));
    }

    /** @throws Refused if it is no JSON object */
    static JsonNode object(byte[] json, String field) {
        return tree(json, JsonNode::isObject, Violation.of("json.malformed", field));
    }

    /** @throws Refused if it is no JSON array */
    static JsonNode list(byte[] json, String field) {
        return tree(json, JsonNode::isArray, Violation.of("json.noList", field));
    }

    /** The same for all JSON that says the same in the same order. */
    static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] json, Predicate<JsonNode> fits, Violation otherwise) {
        try {
            JsonNode read = JSON.readTree(json);
            if (read != null && fits.test(read)) {
                return read;
            }
        } catch (IOException malformed) {
            FieldTwice.in(malformed).ifPresent(twice -> {
                throw new Refused(twice);
            });
            // refused below, without what the parser says: it repeats what was sent
        }
        throw new Refused(otherwise);
    }
}
