package no.segl.operations.start;

import org.jspecify.annotations.Nullable;

/** The SMS gateway, where there is one, and who may report what became of notices. */
final class NoticeGateways {

    private static final String SMS = "segl.notification.sms.";
    private static final String SENDER = "\\+?[0-9]{1,15}|[A-Za-z0-9 +\\-/'\"!#%&()*.?><;]{1,11}";
    private static final String SECRET = "segl.notification.reports.secret";
    private static final int SHORTEST_SECRET = 20;

    private NoticeGateways() {}

    static void check(Settings settings) {
        if (isSet(settings.optional(SMS + "client-id"))) {
            checkSms(settings);
        }
        String secret = settings.optional(SECRET);
        settings.refuseDemoPassword(SECRET, secret);
        if (isSet(secret) && secret.length() < SHORTEST_SECRET && !Settings.DEMO_PASSWORD.equals(secret)) {
            settings.unfit(SECRET, "is short enough to be guessed", "at least " + SHORTEST_SECRET + " characters");
        }
    }

    private static void checkSms(Settings settings) {
        settings.requiredSecret(SMS + "client-secret", "our password at the SMS gateway");
        String meaning = "what telephones show as the sender: at most 11 letters and digits, without æ, ø, å, ä, ö";
        String sender = settings.required(SMS + "sender", meaning);
        if (sender != null && !sender.matches(SENDER)) {
            settings.unfit(SMS + "sender", "cannot be used", meaning);
        }
        for (String address : new String[] {SMS + "url", SMS + "token-url"}) {
            String value = settings.optional(address);
            if (value != null && !PlainSettings.isWebAddress(value)) {
                settings.unfit(address, "cannot be used", "an address; leave it out for LINK Mobility's own");
            }
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
