package no.segl.operations.start;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;

/** The keys under which personal data is stored. */
final class EncryptionKeys {

    private static final String PREFIX = "segl.encryption.";
    static final String HOW = "32 random bytes in base64, as openssl rand -base64 32 makes them";
    private static final int BYTES = 32;
    /** What a key begins with that everybody knows. */
    private static final String DEMO = "segl-demo";

    private EncryptionKeys() {}

    static void check(Settings settings) {
        String current = settings.required(PREFIX + "current", "the id of the key that new values get, such as 2026");
        Map<String, String> keys = settings.below(PREFIX + "keys", Bindable.mapOf(String.class, String.class));
        if (keys == null || current == null || !keys.containsKey(current)) {
            settings.unfit(PREFIX + "keys." + (current == null ? "<id>" : current), "is missing", HOW);
        }
        if (keys != null) {
            keys.forEach((id, key) -> check(PREFIX + "keys." + id, key, settings));
        }
        check(PREFIX + "lookup-key", settings.required(PREFIX + "lookup-key", HOW), settings);
    }

    static void check(String setting, @Nullable String base64, Settings settings) {
        if (base64 == null) {
            return;
        }
        byte[] key = decoded(base64);
        if (key.length != BYTES) {
            settings.unfit(setting, "is not a key", HOW);
        } else if (new String(key, StandardCharsets.ISO_8859_1).startsWith(DEMO)) {
            settings.unfit(setting, "is the demo's, which everybody knows", HOW);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
