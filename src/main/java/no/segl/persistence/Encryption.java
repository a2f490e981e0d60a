package no.segl.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Keeps personal data from one who has the database but not the keys. A stored value is {@code <key id>:<base64>}, AES-GCM
 * bound to its table, column and row, so that a value moved elsewhere cannot be read.
 */
@Component
class Encryption {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final EncryptionSettings settings;
    private final SecureRandom random = new SecureRandom();

    Encryption(EncryptionSettings settings, Environment environment) {
        if (settings.holdsDemoKey() && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException("segl.encryption holds the demo's keys, which everybody knows: set others");
        }
        this.settings = settings;
    }

    /** Reads and writes the encrypted columns of one row. */
    Row row(String table, UUID id) {
        return new Row(table, id);
    }

    /** The same for the same person each time, and of no use to one who does not have the key. */
    String lookupHash(NationalId person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.lookup(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(utf8(person.value())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a value begins with that needs no new encryption. */
    String currentPrefix() {
        return settings.current() + ":";
    }

    /** Under the current key. @param place where it is kept; it cannot be read anywhere else */
    byte[] seal(String place, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = run(Cipher.ENCRYPT_MODE, settings.current(), place, nonce, plain);
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    byte[] open(String keyId, String place, byte[] sealed) {
        ByteBuffer whole = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] encrypted = new byte[whole.remaining()];
        whole.get(encrypted);
        return run(Cipher.DECRYPT_MODE, keyId, place, nonce, encrypted);
    }

    private byte[] run(int mode, String keyId, String place, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(settings.key(keyId), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(utf8(place));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read or write " + place, e);
        }
    }

    final class Row {

        private final String table;
        private final UUID id;

        private Row(String table, UUID id) {
            this.table = table;
            this.id = id;
        }

        /** @return what is stored already if it says the same, so that unchanged rows stay untouched */
        @Nullable String sealed(String column, @Nullable String stored, @Nullable String plain) {
            if (plain == null) {
                return null;
            }
            boolean same = stored != null && stored.startsWith(currentPrefix()) && plain.equals(open(column, stored));
            return same ? stored : seal(column, plain);
        }

        String seal(String column, String plain) {
            return currentPrefix()
                    + Base64.getEncoder().encodeToString(Encryption.this.seal(place(column), utf8(plain)));
        }

        @Nullable String openOrNull(String column, @Nullable String stored) {
            return stored == null ? null : open(column, stored);
        }

        String open(String column, String stored) {
            int colon = stored.indexOf(':');
            byte[] whole = Base64.getDecoder().decode(stored.substring(colon + 1));
            byte[] plain = Encryption.this.open(stored.substring(0, colon), place(column), whole);
            return new String(plain, StandardCharsets.UTF_8);
        }

        private String place(String column) {
            return table + "." + column + "/" + id;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
