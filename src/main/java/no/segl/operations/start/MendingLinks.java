package no.segl.operations.start;

/** What the links are made with that companies and training offices are sent. */
final class MendingLinks {

    private static final String KEY = "segl.mending.key";
    private static final String LIFETIME = "segl.mending.link-lifetime";

    private MendingLinks() {}

    static void check(Settings settings) {
        EncryptionKeys.check(KEY, settings.required(KEY, EncryptionKeys.HOW), settings);
        String lifetime = settings.optional(LIFETIME);
        if (lifetime != null && !PlainSettings.isSomeTime(lifetime)) {
            settings.unfit(LIFETIME, "cannot be used", "for how long a link works, such as 14d");
        }
    }
}
