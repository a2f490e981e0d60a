package no.segl.populationregister;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import org.jspecify.annotations.Nullable;

/** What the register says of people. Any part may be missing, and there may be more than we know of. */
final class FregAnswer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern BEGINNING = Pattern.compile("(?<!\\p{L})\\p{L}");

    private FregAnswer() {}

    /**
     * @return in their order, those of whom anything was said, by the number that was asked about
     * @throws RegisterFault if it is no answer at all
     */
    static Map<NationalId, RegisteredPerson> people(byte[] body) {
        Map<NationalId, RegisteredPerson> read = new LinkedHashMap<>();
        for (JsonNode found : list(body, "oppslag")) {
            JsonNode person = found.path("folkeregisterperson");
            NationalId.parse(text(found, "foedselsEllerDNummer"))
                    .filter(asked -> person.isObject())
                    .ifPresent(asked -> read.put(asked, person(asked, person)));
        }
        return read;
    }

    /** @throws RegisterFault if it is no answer at all */
    static List<String> numbers(byte[] body) {
        List<String> numbers = new ArrayList<>();
        list(body, "foedselsEllerDNummer").forEach(number -> numbers.add(number.asText()));
        return numbers;
    }

    /** Whether the register itself answers, and not something before it. */
    static boolean isRefusal(byte[] body) {
        try {
            return JSON.readTree(body).path("kode").isTextual();
        } catch (IOException notJson) {
            return false;
        }
    }

    private static JsonNode list(byte[] body, String field) {
        JsonNode list;
        try {
            list = JSON.readTree(body).path(field);
        } catch (IOException quotesTheAnswer) {
            throw new RegisterFault("the population register's answer is no JSON");
        }
        if (!list.isArray()) {
            throw new RegisterFault("the population register's answer has no list " + field);
        }
        return list;
    }

    private static RegisteredPerson person(NationalId asked, JsonNode person) {
        String number = text(current(person, "identifikasjonsnummer"), "foedselsEllerDNummer");
        return new RegisteredPerson(
                NationalId.parse(number).orElse(asked),
                name(current(person, "navn")),
                day(text(current(person, "foedsel"), "foedselsdato")),
                status(text(current(person, "status"), "status")),
                text(current(person, "adressebeskyttelse"), "graderingsnivaa")
                        .toLowerCase(Locale.ROOT)
                        .contains("fortrolig"));
    }

    private static Status status(String code) {
        return switch (code) {
            case "bosatt" -> Status.RESIDENT;
            case "utflyttet" -> Status.EMIGRATED;
            case "forsvunnet" -> Status.DISAPPEARED;
            case "doed" -> Status.DEAD;
            case "opphoert" -> Status.ENDED;
            default -> Status.OTHER;
        };
    }

    private static @Nullable RegisteredName name(JsonNode name) {
        RegisteredName read =
                new RegisteredName(part(name, "fornavn"), part(name, "mellomnavn"), part(name, "etternavn"));
        return read.full().isEmpty() ? null : read;
    }

    /** The register has capitals only; nobody wants to be shouted at. */
    private static String part(JsonNode name, String field) {
        String part = text(name, field);
        boolean shouted = part.equals(part.toUpperCase(Locale.ROOT));
        return shouted
                ? BEGINNING
                        .matcher(part.toLowerCase(Locale.ROOT))
                        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT))
                : part;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Of all that was ever so, what is so now. */
    private static JsonNode current(JsonNode person, String part) {
        for (JsonNode each : person.path(part)) {
            if (each.path("erGjeldende").asBoolean(true)) {
                return each;
            }
        }
        return JSON.missingNode();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }
}
