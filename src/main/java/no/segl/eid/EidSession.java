package no.segl.eid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The login at the provider from which ours came, by a name that tells nobody who it is or opens anything. */
public final class EidSession {

    private EidSession() {}

    /**
     * @param issuer the provider
     * @param sid what it calls the login
     */
    public static String named(String issuer, String sid) {
        try {
            byte[] both = (issuer + " " + sid).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return null where the provider gave it no name: it then tells nobody of a logout */
    static @Nullable String of(EidUser user) {
        String sid = user.token().getClaimAsString("sid");
        return sid == null ? null : named(user.token().getIssuer().toString(), sid);
    }
}
