package no.segl.operations.start;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether copies go to digital mailboxes, and through which integration point. */
final class Mailboxes {

    private static final String MAILBOX = "segl.mailbox.";
    private static final String EFORMIDLING = "eformidling";
    private static final Set<String> KINDS = Set.of("none", EFORMIDLING);
    private static final String PROCESSES = "urn:no:difi:profile:digitalpost:(info|vedtak):ver1\\.0";

    private Mailboxes() {}

    static void check(Settings settings) {
        String kind = settings.optional(MAILBOX + "kind");
        if (kind != null && !KINDS.contains(kind)) {
            settings.unfit(MAILBOX + "kind", "cannot be used", "eformidling, or none: no copies to mailboxes");
        }
        if (EFORMIDLING.equals(kind)) {
            checkPoint(settings);
        }
    }

    private static void checkPoint(Settings settings) {
        String where = "the integration point, such as http://localhost:9093";
        String url = settings.required(MAILBOX + "url", where);
        if (url != null && !PlainSettings.isWebAddress(url)) {
            settings.unfit(MAILBOX + "url", "cannot be used", where);
        }
        String nine = "the municipality's organisation number, nine digits";
        fits(MAILBOX + "sender", settings.required(MAILBOX + "sender", nine), "[0-9]{9}", nine, settings);
        fits(MAILBOX + "process", settings.optional(MAILBOX + "process"), PROCESSES, "see README", settings);
        fits(MAILBOX + "security-level", settings.optional(MAILBOX + "security-level"), "[34]", "3 or 4", settings);
        String username = settings.optional(MAILBOX + "username");
        if (username != null && !username.isBlank()) {
            settings.requiredSecret(MAILBOX + "password", "our password at the integration point");
        }
    }

    private static void fits(String setting, @Nullable String value, String pattern, String mend, Settings settings) {
        if (value != null && !value.matches(pattern)) {
            settings.unfit(setting, "cannot be used", mend);
        }
    }
}
