package no.segl.operations.start;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.convert.DurationStyle;

/** Settings that are a word or an address each. */
final class PlainSettings {

    /** Not choosing would be a guess about whom notices reach, and who signs. */
    private static final Set<String> KINDS_OF_CONTACT_REGISTER = Set.of("none", Registers.KRR);

    private static final Set<String> KINDS_OF_POPULATION_REGISTER = Set.of("none", Registers.FREG);

    private static final List<Need> NEEDS = List.of(
            new Need(
                    "spring.datasource.url",
                    "the PostgreSQL database, such as jdbc:postgresql://localhost/segl",
                    url -> url.startsWith("jdbc:postgresql:")),
            new Need("spring.datasource.username", "the database account", any -> true),
            new Need("segl.municipality.name", "whose installation this is, as people read it", any -> true),
            new Need("segl.municipality.zone", "where days begin and end, such as Europe/Oslo", PlainSettings::isZone),
            new Need("segl.municipality.support", "whom people contact when something fails", any -> true),
            new Need(
                    "segl.contact-register.kind",
                    "where contact details come from; krr, or none: what the sender wrote",
                    KINDS_OF_CONTACT_REGISTER::contains),
            new Need(
                    "segl.population-register.kind",
                    "where signers are found, and names that the eID does not give; freg, or none: what the sender wrote",
                    KINDS_OF_POPULATION_REGISTER::contains),
            new Need("spring.mail.host", "the mail server that takes our notices", any -> true),
            new Need(
                    "segl.notification.from",
                    "the sender of notices, such as Eksempel kommune <ikke-svar@eksempel.example>",
                    PlainSettings::isAddress),
            new Need(
                    "segl.notification.portal",
                    "where people sign, as they reach it, such as https://signering.eksempel.example/portal",
                    PlainSettings::isWebAddress));

    private PlainSettings() {}

    private record Need(String setting, String meaning, Predicate<String> fits) {}

    static void check(Settings settings) {
        for (Need need : NEEDS) {
            String value = settings.required(need.setting(), need.meaning());
            if (value != null && !need.fits().test(value)) {
                settings.unfit(need.setting(), "cannot be used", need.meaning());
            }
        }
        if (settings.optional("spring.datasource.password") == null) {
            settings.unfit("spring.datasource.password", "is missing", "the account's; empty where it needs none");
        }
        String copies = settings.optional("segl.copy.available-for");
        if (copies != null && !isSomeTime(copies)) {
            settings.unfit("segl.copy.available-for", "cannot be used", "how long signers can fetch it, such as 90d");
        }
    }

    static boolean isWebAddress(String value) {
        try {
            URI uri = URI.create(value);
            return uri.getHost() != null && uri.getScheme().matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean isSomeTime(String value) {
        try {
            Duration time = DurationStyle.detectAndParse(value);
            return !time.isNegative() && !time.isZero();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isZone(String value) {
        return ZoneId.getAvailableZoneIds().contains(value);
    }

    private static boolean isAddress(String value) {
        try {
            new InternetAddress(value, true);
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}
