package no.segl.mending;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What links are made with.
 *
 * @param key 32 random bytes in base64 ({@code openssl rand -base64 32}); another key ends all links that are out
 * @param linkLifetime for how long one works
 * @param requests how often one address may open or send the page within that time, whatever links it has: enough for an
 *     office that mends dozens of contracts
 */
@ConfigurationProperties("segl.mending")
record MendingSettings(
        @Nullable String key,
        @DefaultValue("14d") Duration linkLifetime,
        @DefaultValue("200") int requests,
        @DefaultValue("10m") Duration within) {

    private static final int KEY_BYTES = 32;
    /** What a key begins with that everybody knows. */
    private static final byte[] DEMO = "segl-demo".getBytes(StandardCharsets.US_ASCII);

    MendingSettings {
        if (linkLifetime.isNegative() || linkLifetime.isZero()) {
            throw new IllegalArgumentException("segl.mending.link-lifetime must be some time, such as 14d");
        }
        if (requests < 1 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("segl.mending.requests and within must be some, such as 200 within 10m");
        }
        if (decoded(key).length != KEY_BYTES) {
            throw new IllegalArgumentException("segl.mending.key must be " + KEY_BYTES + " bytes, in base64");
        }
    }

    byte[] secret() {
        return decoded(key);
    }

    boolean holdsDemoKey() {
        return Arrays.equals(secret(), 0, DEMO.length, DEMO, 0, DEMO.length);
    }

    private static byte[] decoded(@Nullable String base64) {
        try {
            return base64 == null ? new byte[0] : Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0]; // the cause would quote the key
        }
    }

    @Override
    public String toString() {
        return "MendingSettings[linkLifetime=" + linkLifetime + "]";
    }
}
