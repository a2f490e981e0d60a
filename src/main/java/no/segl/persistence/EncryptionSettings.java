package no.segl.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys under which personal data is stored, each 32 random bytes in base64 ({@code openssl rand -base64 32}).
 *
 * @param keys by id; an old one stays until all is encrypted anew, which happens at the next start
 * @param current the id of the key that new values get
 * @param lookupKey makes the hash by which a person is found; it stays for ever
 */
@ConfigurationProperties("segl.encryption")
record EncryptionSettings(Map<String, String> keys, String current, String lookupKey) {

    private static final int KEY_BYTES = 32;
    private static final Pattern KEY_ID = Pattern.compile("[a-zA-Z0-9-]{1,20}");
    /** What a key begins with that everybody knows. */
    private static final byte[] DEMO = "segl-demo".getBytes(StandardCharsets.US_ASCII);

    EncryptionSettings(@Nullable Map<String, String> keys, @Nullable String current, @Nullable String lookupKey) {
        this.keys = keys == null ? Map.of() : Map.copyOf(keys);
        this.current = given("segl.encryption.current", current);
        this.lookupKey = given("segl.encryption.lookup-key", lookupKey);
        key(this.current);
        this.keys.keySet().forEach(this::key);
        lookup();
    }

    byte[] key(String id) {
        String property = "segl.encryption.keys." + id;
        if (!KEY_ID.matcher(id).matches()) {
            throw new IllegalArgumentException(property + ": a key's id has 1 to 20 letters, digits or dashes");
        }
        return decoded(property, given(property, keys.get(id)));
    }

    byte[] lookup() {
        return decoded("segl.encryption.lookup-key", lookupKey);
    }

    boolean holdsDemoKey() {
        return Stream.concat(keys.keySet().stream().map(this::key), Stream.of(lookup()))
                .anyMatch(key -> Arrays.equals(key, 0, DEMO.length, DEMO, 0, DEMO.length));
    }

    private static String given(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(property + " is missing");
        }
        return value;
    }

    private static byte[] decoded(String property, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(property + " is not base64"); // the cause would quote the key
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(property + " must be " + KEY_BYTES + " bytes, in base64");
        }
        return key;
    }

    @Override
    public String toString() {
        return "EncryptionSettings[" + keys.keySet() + ", current=" + current + "]";
    }
}
