package no.segl.demo.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the register knows one person, in its own words.
 *
 * @param confirmed when what is registered was last updated or confirmed
 */
public record KrrPerson(
        String status,
        boolean reserved,
        @Nullable String email,
        Instant emailConfirmed,
        @Nullable String mobile,
        Instant mobileConfirmed,
        String language) {

    private static final int MONTHS_BEFORE_STALE = 18;

    public static KrrPerson withEmail(String email) {
        return reachable(email, null);
    }

    public static KrrPerson withMobile(String mobile) {
        return reachable(null, mobile);
    }

    public static KrrPerson reachable(@Nullable String email, @Nullable String mobile) {
        return new KrrPerson("AKTIV", false, email, lately(), mobile, lately(), "nb");
    }

    public static KrrPerson deleted() {
        return new KrrPerson("SLETTET", false, null, lately(), null, lately(), "nb");
    }

    public static KrrPerson unknown() {
        return new KrrPerson("IKKE_REGISTRERT", false, null, lately(), null, lately(), "nb");
    }

    /** Reserved against digital post; what is registered stays there. */
    public KrrPerson reservedToo() {
        return new KrrPerson(status, true, email, emailConfirmed, mobile, mobileConfirmed, language);
    }

    public KrrPerson speaking(String other) {
        return new KrrPerson(status, reserved, email, emailConfirmed, mobile, mobileConfirmed, other);
    }

    public KrrPerson emailConfirmedAt(Instant when) {
        return new KrrPerson(status, reserved, email, when, mobile, mobileConfirmed, language);
    }

    public KrrPerson mobileConfirmedAt(Instant when) {
        return new KrrPerson(status, reserved, email, emailConfirmed, mobile, when, language);
    }

    private static Instant lately() {
        return Instant.now().minus(100, ChronoUnit.DAYS);
    }

    /** As it goes over the wire, with more than anybody asked for. */
    Map<String, Object> asJson(String number, Instant now) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("personidentifikator", number);
        person.put("reservasjon", reserved ? "JA" : "NEI");
        person.put("status", status);
        person.put("varslingsstatus", mayBeTold(now) ? "KAN_VARSLES" : "KAN_IKKE_VARSLES");
        person.put("spraak", language);
        person.put("spraak_oppdatert", "2023-06-29T10:14:52+02");
        if (status.equals("AKTIV")) {
            Map<String, Object> contact = new LinkedHashMap<>();
            put(contact, "epostadresse", email, emailConfirmed);
            put(contact, "mobiltelefonnummer", mobile, mobileConfirmed);
            person.put("kontaktinformasjon", contact);
            person.put(
                    "digital_post",
                    Map.of("postkasseadresse", "prove.person#0000", "postkasseleverandoeradresse", "984661185"));
        }
        return person;
    }

    private static void put(Map<String, Object> contact, String channel, @Nullable String value, Instant confirmed) {
        if (value != null) {
            contact.put(channel, value);
            contact.put(channel + "_oppdatert", "2019-01-02T03:04:05+01");
            contact.put(channel + "_sist_verifisert", confirmed.toString());
            contact.put(channel + "_duplisert", "nei");
        }
    }

    private boolean mayBeTold(Instant now) {
        Instant limit = now.atOffset(java.time.ZoneOffset.UTC)
                .minusMonths(MONTHS_BEFORE_STALE)
                .toInstant();
        boolean byEmail = email != null && emailConfirmed.isAfter(limit);
        boolean byMobile = mobile != null && mobileConfirmed.isAfter(limit);
        return status.equals("AKTIV") && !reserved && (byEmail || byMobile);
    }
}
