package no.segl.operations.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;

/** The case systems that are told what happens to the jobs that they ordered. */
final class CaseSystems {

    private static final String PREFIX = "segl.casesystem.";
    private static final String WEBHOOKS = PREFIX + "webhooks";
    private static final String SECRET =
            "32 bytes or more that the case system knows too, as openssl rand -base64 32 makes";
    private static final int SHORTEST_SECRET = 32;
    /** What a secret begins with that everybody knows. */
    private static final String DEMO = "segl-demo";

    private CaseSystems() {}

    record Webhook(
            @Nullable String account,
            @Nullable String url,
            @Nullable String secret) {}

    static void check(Settings settings) {
        List<Webhook> webhooks = settings.below(WEBHOOKS, Bindable.listOf(Webhook.class));
        Set<String> accounts = new HashSet<>();
        for (int i = 0; webhooks != null && i < webhooks.size(); i++) {
            check(WEBHOOKS + "[" + i + "].", webhooks.get(i), accounts, settings);
        }
        checkTime("timeout", "how long an answer may take, such as 10s", settings);
        checkTime("give-up-after", "how long one that does not answer is tried, such as 3d", settings);
    }

    private static void check(String at, Webhook webhook, Set<String> accounts, Settings settings) {
        if (isMissing(webhook.account())) {
            settings.unfit(at + "account", "is missing", "the account with which the case system orders jobs");
        } else if (!accounts.add(webhook.account())) {
            settings.unfit(at + "account", "stands twice", "one address for each account");
        }
        if (isMissing(webhook.url()) || !isSafe(webhook.url())) {
            settings.unfit(
                    at + "url",
                    isMissing(webhook.url()) ? "is missing" : "cannot be used",
                    "https, such as https://fagsystem.eksempel.example/segl; http on this machine alone");
        }
        checkSecret(at + "secret", webhook.secret(), settings);
    }

    private static void checkSecret(String setting, @Nullable String secret, Settings settings) {
        if (isMissing(secret)) {
            settings.unfit(setting, "is missing", SECRET);
        } else if (secret.getBytes(UTF_8).length < SHORTEST_SECRET) {
            settings.unfit(setting, "is too short", SECRET);
        } else if (secret.startsWith(DEMO)) {
            settings.unfit(setting, "is the demo's, which everybody knows", SECRET);
        }
    }

    private static void checkTime(String setting, String meaning, Settings settings) {
        String time = settings.optional(PREFIX + setting);
        if (time != null && !PlainSettings.isSomeTime(time)) {
            settings.unfit(PREFIX + setting, "cannot be used", meaning);
        }
    }

    private static boolean isMissing(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** What happens to a job is nobody else's on the way. */
    private static boolean isSafe(String url) {
        if (!PlainSettings.isWebAddress(url)) {
            return false;
        }
        URI address = URI.create(url);
        return address.getScheme().equals("https")
                || Set.of("localhost", "127.0.0.1").contains(address.getHost());
    }
}
