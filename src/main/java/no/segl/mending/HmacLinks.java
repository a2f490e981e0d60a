package no.segl.mending;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.apprenticeship.SignedLinks;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * A token is a link's id and its HMAC-SHA256, in base64url. Neither one who has the database nor one who has the key can
 * make one that works: the first lacks the key, the second does not know which ids there are.
 */
@Component
class HmacLinks implements SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    /** Keeps these signatures apart from any other that the same key might make. */
    private static final byte[] PURPOSE = "segl mending link".getBytes(StandardCharsets.US_ASCII);

    private static final int ID_BYTES = 16;
    private static final int TOKEN_BYTES = ID_BYTES + 32;

    private final MendingSettings settings;
    private final Environment environment;

    HmacLinks(MendingSettings settings, Environment environment) {
        if (settings.holdsDemoKey() && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException("segl.mending.key is the demo's, which everybody knows");
        }
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public String tokenOf(MendingLinkId id) {
        byte[] bytes = bytes(id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(TOKEN_BYTES)
                        .put(bytes)
                        .put(signature(bytes))
                        .array());
    }

    @Override
    public boolean isOurs(String token) {
        return decoded(token)
                .filter(bytes -> bytes.length == TOKEN_BYTES)
                .map(ByteBuffer::wrap)
                .map(bytes -> new MendingLinkId(new UUID(bytes.getLong(), bytes.getLong())))
                .filter(id -> MessageDigest.isEqual(tokenOf(id).getBytes(StandardCharsets.US_ASCII), ascii(token)))
                .isPresent();
    }

    /** Beside the portal, as its users reach it. Asked for late: an application knows its port late. */
    @Override
    public URI addressOf(MendingLinkId id) {
        return URI.create(environment.getRequiredProperty("segl.notification.portal"))
                .resolve("mend/" + tokenOf(id));
    }

    @Override
    public Duration lifetime() {
        return settings.linkLifetime();
    }

    private byte[] signature(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret(), ALGORITHM));
            mac.update(PURPOSE);
            return mac.doFinal(id);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM);
        }
    }

    private static byte[] bytes(MendingLinkId id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] ascii(String token) {
        return token.getBytes(StandardCharsets.US_ASCII);
    }
}
