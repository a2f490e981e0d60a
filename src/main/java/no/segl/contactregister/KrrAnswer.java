package no.segl.contactregister;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import no.segl.signingjob.Language;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.jspecify.annotations.Nullable;

/** What the register says of people. Any part may be missing, and there may be more than we know of. */
final class KrrAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private KrrAnswer() {}

    /**
     * @return by identity number, those of whom anything was said
     * @throws RegisterFault if it is no answer at all
     */
    static Map<String, Registration> read(byte[] body, Instant now) {
        JsonNode people = people(body);
        Map<String, Registration> read = new HashMap<>();
        people.forEach(person -> read.put(text(person, "personidentifikator"), registration(person, now)));
        return read;
    }

    private static JsonNode people(byte[] body) {
        JsonNode people;
        try {
            people = JSON.readTree(body).path("personer");
        } catch (IOException quotesTheAnswer) {
            throw new RegisterFault("the contact register's answer is no JSON");
        }
        if (!people.isArray()) {
            throw new RegisterFault("the contact register's answer names no people");
        }
        return people;
    }

    private static Registration registration(JsonNode person, Instant now) {
        if (text(person, "status").matches("SLETTET|IKKE_REGISTRERT")) {
            return Registration.UNKNOWN;
        }
        Language language = Language.ofTag(text(person, "spraak")).orElse(null);
        if (text(person, "reservasjon").equals("JA")) {
            return new Registration(true, true, ContactDetails.NONE, language);
        }
        boolean mayBeTold = !text(person, "varslingsstatus").equals("KAN_IKKE_VARSLES");
        return new Registration(true, false, mayBeTold ? details(person, now) : ContactDetails.NONE, language);
    }

    private static ContactDetails details(JsonNode person, Instant now) {
        JsonNode contact = person.path("kontaktinformasjon");
        return ContactCheck.read(
                fresh(contact, "epostadresse", now), fresh(contact, "mobiltelefonnummer", now), "", new ArrayList<>());
    }

    /** Null unless the person gave or confirmed it within the time that the law sets. */
    private static @Nullable String fresh(JsonNode contact, String channel, Instant now) {
        boolean fresh = Freshness.of(text(contact, channel + "_oppdatert"), now)
                || Freshness.of(text(contact, channel + "_sist_verifisert"), now);
        return fresh ? text(contact, channel) : null;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }
}
