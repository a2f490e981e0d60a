package no.segl.demo.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the population register knows one person, in its own words.
 *
 * @param given null where the person has no name yet
 * @param newNumber the one in use where the number has been replaced
 * @param protection fortrolig or strengtFortrolig
 */
public record FregPerson(
        String status,
        @Nullable String given,
        String middle,
        String family,
        String birthDate,
        @Nullable String newNumber,
        @Nullable String protection) {

    /** @param name the last word is the family's */
    public static FregPerson resident(String name, String birthDate) {
        int last = name.lastIndexOf(' ');
        return new FregPerson("bosatt", name.substring(0, last), "", name.substring(last + 1), birthDate, null, null);
    }

    public static FregPerson nameless() {
        return new FregPerson("foedselsregistrert", null, "", "", "1990-01-01", null, null);
    }

    public FregPerson is(String otherStatus) {
        return new FregPerson(otherStatus, given, middle, family, birthDate, newNumber, protection);
    }

    public FregPerson calledInBetween(String middleName) {
        return new FregPerson(status, given, middleName, family, birthDate, newNumber, protection);
    }

    public FregPerson nowWithNumber(String number) {
        return new FregPerson(status, given, middle, family, birthDate, number, protection);
    }

    public FregPerson protectedBy(String level) {
        return new FregPerson(status, given, middle, family, birthDate, newNumber, level);
    }

    /** As the register's own search: one word of the name, or the beginning of it, and the day. */
    boolean fits(String name, String day) {
        String full = (given + " " + middle + " " + family).toLowerCase(Locale.ROOT);
        return given != null
                && birthDate.replace("-", "").equals(day)
                && List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(full::contains);
    }

    /** As it goes over the wire: what was so before stands first, and whoever asks for no parts gets the address too. */
    Map<String, Object> asJson(String asked, Set<String> parts) {
        Map<String, Object> all = new LinkedHashMap<>();
        String inUse = newNumber == null ? asked : newNumber;
        put(
                all,
                "identifikasjonsnummer",
                Map.of("foedselsEllerDNummer", "01019012345", "status", "opphoert"),
                Map.of("foedselsEllerDNummer", inUse, "status", "iBruk", "identifikatortype", "foedselsnummer"));
        put(all, "status", Map.of("status", "midlertidig"), Map.of("status", status));
        put(all, "foedsel", Map.of(), Map.of("foedselsdato", birthDate, "foedselsaar", birthDate.substring(0, 4)));
        if (given != null) {
            put(
                    all,
                    "navn",
                    Map.of("fornavn", "FORRIGE", "etternavn", "NAVN"),
                    Map.of("fornavn", loud(given), "mellomnavn", loud(middle), "etternavn", loud(family)));
        }
        if (protection != null) {
            put(
                    all,
                    "adressebeskyttelse",
                    Map.of("graderingsnivaa", "ugradert"),
                    Map.of("graderingsnivaa", protection));
        }
        put(all, "bostedsadresse", Map.of(), Map.of("vegadresse", Map.of("adressenavn", "HEMMELIGVEIEN")));
        if (!parts.isEmpty()) {
            all.keySet().retainAll(parts);
        }
        return all;
    }

    private static void put(Map<String, Object> all, String part, Map<String, String> before, Map<String, ?> now) {
        Map<String, Object> former = new LinkedHashMap<>(before);
        former.put("erGjeldende", false);
        Map<String, Object> current = new LinkedHashMap<>(now);
        current.put("erGjeldende", true);
        current.put("ajourholdstidspunkt", "2019-06-05T09:33:23+02:00");
        current.put("kilde", "KILDE_DSF");
        all.put(part, before.isEmpty() ? List.of(current) : List.of(former, current));
    }

    private static String loud(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
