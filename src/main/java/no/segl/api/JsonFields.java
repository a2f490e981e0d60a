package no.segl.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object field by field and notes everything that is not as it should be, instead of stopping at the first. */
final class JsonFields {

    private final JsonNode object;
    private final String at;
    private final List<Violation> faults;

    /** @param known every name that the object may have: a misspelt one is not passed over in silence */
    JsonFields(JsonNode object, String at, Set<String> known, List<Violation> faults) {
        this.object = object;
        this.at = at;
        this.faults = faults;
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault("field.unknown", Unprintable.in(name) ? "?" : name);
            }
        });
    }

    /** One line; null where it is not given, blank, or no text. */
    @Nullable String text(String name) {
        String text = lines(name);
        return text != null && text.chars().anyMatch(Character::isISOControl) ? fault("field.unprintable", name) : text;
    }

    /** One or more lines; null where they are not given, blank, or no text. */
    @Nullable String lines(String name) {
        JsonNode value = value(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual()) {
            return fault("field.notText", name);
        }
        if (Unprintable.in(value.textValue())) {
            return fault("field.unprintable", name);
        }
        return value.textValue().isBlank() ? null : value.textValue().strip();
    }

    /** Something is given, whatever it is. */
    boolean has(String name) {
        return !value(name).isMissingNode();
    }

    boolean flag(String name) {
        JsonNode value = value(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            fault("field.notFlag", name);
        }
        return value.booleanValue();
    }

    @Nullable Integer number(String name, String code, Object... arguments) {
        JsonNode value = value(name);
        if (value.isMissingNode()) {
            return null;
        }
        return value.isInt() ? Integer.valueOf(value.intValue()) : fault(code, name, arguments);
    }

    @Nullable Instant instant(String name, String code) {
        JsonNode value = value(name);
        if (value.isMissingNode() || (value.isTextual() && value.textValue().isBlank())) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.asText().strip()).toInstant();
        } catch (DateTimeException malformed) {
            return fault(code, name);
        }
    }

    /** The object in the field, or one without any where there is none. */
    JsonFields object(String name, Set<String> known) {
        JsonNode value = value(name);
        if (!value.isMissingNode() && !value.isObject()) {
            fault("field.notObject", name);
        }
        return new JsonFields(value, at + name + ".", known, faults);
    }

    List<JsonFields> objects(String name, Set<String> known) {
        JsonNode value = value(name);
        if (!value.isMissingNode() && !value.isArray()) {
            fault("field.notList", name);
        }
        List<JsonFields> all = new ArrayList<>();
        for (JsonNode each : value) {
            String place = name + "[" + all.size() + "]";
            if (!each.isObject()) {
                fault("field.notObject", place);
            }
            all.add(new JsonFields(each, at + place + ".", known, faults));
        }
        return all;
    }

    private JsonNode value(String name) {
        JsonNode value = object.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private <T> @Nullable T fault(String code, String name, Object... arguments) {
        faults.add(Violation.of(code, at + name, arguments));
        return null;
    }
}
