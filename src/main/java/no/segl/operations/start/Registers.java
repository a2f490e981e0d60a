package no.segl.operations.start;

/** The public registers that this installation asks, and how they know it. */
final class Registers {

    static final String KRR = "krr";
    static final String FREG = "freg";

    private static final String CONTACTS = "segl.contact-register.";
    private static final String PEOPLE = "segl.population-register.";
    private static final String MASKINPORTEN = "segl.maskinporten.";
    private static final String KEY = MASKINPORTEN + "key.";

    private Registers() {}

    static void check(Settings settings) {
        boolean contacts = KRR.equals(settings.optional(CONTACTS + "kind"));
        boolean people = FREG.equals(settings.optional(PEOPLE + "kind"));
        if (contacts) {
            address(CONTACTS + "url", "the register, such as https://kontaktregisteret.no/rest/v2/personer", settings);
        }
        if (people) {
            address(
                    PEOPLE + "url",
                    "the register in your package of rights, such as https://folkeregisteret.api.skatteetaten.no"
                            + "/folkeregisteret/offentlig-med-hjemmel/api/v1/personer",
                    settings);
        }
        if (contacts || people) {
            checkMaskinporten(settings);
        }
    }

    private static void checkMaskinporten(Settings settings) {
        address(MASKINPORTEN + "token-url", "such as https://maskinporten.no/token", settings);
        settings.required(MASKINPORTEN + "audience", "Maskinporten's name for itself, https://maskinporten.no/");
        settings.required(MASKINPORTEN + "client-id", "what Maskinporten calls this installation");
        KeyFile.check(KEY, "the key that Maskinporten knows, such as file:/etc/segl/maskinporten.jwk", settings);
    }

    private static void address(String setting, String meaning, Settings settings) {
        String value = settings.required(setting, meaning);
        if (value != null && !PlainSettings.isWebAddress(value)) {
            settings.unfit(setting, "cannot be used", meaning);
        }
    }
}
