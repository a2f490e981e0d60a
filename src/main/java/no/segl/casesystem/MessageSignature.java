package no.segl.casesystem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows that a message is ours, and of when: {@code t=<seconds since 1970>,v1=<hexadecimal HMAC-SHA256 of "t.body">}, with the
 * shared secret's UTF-8 bytes as the key and the body byte for byte. The receiver computes the same and compares in constant
 * time, refuses a time further off than five minutes or so, and passes over names that it does not know: a later version
 * would stand beside v1. The time is that of the attempt, so that a late retry is not refused.
 */
final class MessageSignature {

    static final String HEADER = "Segl-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private MessageSignature() {}

    static String of(byte[] body, Instant now, String secret) {
        String time = String.valueOf(now.getEpochSecond());
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            mac.update((time + ".").getBytes(UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
