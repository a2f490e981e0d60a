package no.segl.operations.start;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;

/** A key that others know us by: a JSON Web Key, or a PKCS#12 file and what opens it. */
final class KeyFile {

    private KeyFile() {}

    /**
     * @param prefix where its settings stand, with the dot
     * @param meaning whose key it is, and what such a setting looks like
     */
    static void check(String prefix, String meaning, Settings settings) {
        String jwk = settings.optional(prefix + "jwk");
        String keystore = settings.optional(prefix + "keystore");
        if (isSet(jwk)) {
            checkFile(prefix + "jwk", jwk, meaning, settings);
        } else if (isSet(keystore)) {
            checkFile(prefix + "keystore", keystore, meaning, settings);
            settings.requiredSecret(prefix + "password", "opens that keystore");
        } else {
            settings.unfit(prefix + "jwk", "is missing", meaning + "; or " + prefix + "keystore and .password");
        }
    }

    private static void checkFile(String setting, String file, String meaning, Settings settings) {
        if (!new DefaultResourceLoader().getResource(file).isReadable()) {
            settings.unfit(setting, "cannot be read", meaning);
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
