package no.segl.casesystem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param webhooks the case systems that are told
 * @param timeout for a connection, and for the whole answer
 * @param giveUpAfter how long one that does not answer is tried
 */
@ConfigurationProperties("segl.casesystem")
record CaseSystemSettings(
        @DefaultValue List<Webhook> webhooks,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("3d") Duration giveUpAfter) {

    private static final int SHORTEST_SECRET = 32;

    CaseSystemSettings {
        webhooks = List.copyOf(webhooks);
        Set<String> accounts = new HashSet<>();
        webhooks.forEach(webhook -> {
            if (!accounts.add(webhook.account())) {
                throw new IllegalArgumentException("segl.casesystem.webhooks has an account twice");
            }
        });
    }

    /**
     * @param account with which the case system orders jobs
     * @param url https, or http on this machine
     * @param secret known to the two of us, 32 bytes or more
     */
    record Webhook(String account, URI url, String secret) {

        Webhook {
            if (account.isBlank() || !isSafe(url)) {
                throw new IllegalArgumentException(
                        "a webhook of segl.casesystem needs an account and an https address");
            }
            if (secret.getBytes(UTF_8).length < SHORTEST_SECRET) {
                throw new IllegalArgumentException("a webhook of segl.casesystem needs a secret of 32 bytes or more");
            }
        }

        private static boolean isSafe(URI url) {
            boolean here = Set.of("localhost", "127.0.0.1").contains(String.valueOf(url.getHost()));
            return url.getHost() != null && ("https".equals(url.getScheme()) || here && "http".equals(url.getScheme()));
        }

        @Override
        public String toString() {
            return "Webhook[" + account + ", " + url + "]";
        }
    }
}
