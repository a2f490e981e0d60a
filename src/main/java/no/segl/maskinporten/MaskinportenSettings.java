package no.segl.maskinporten;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * @param tokenUrl where tokens are asked for, such as https://maskinporten.no/token
 * @param audience Maskinporten's own name, with the slash at the end: https://maskinporten.no/
 * @param clientId what Maskinporten calls this installation
 * @param consumerOrg the municipality's organisation number, where a supplier asks on its behalf; else missing
 * @param timeout for a connection, and for the answer
 */
@Validated
@ConditionalOnProperty("segl.maskinporten.client-id")
@ConfigurationProperties("segl.maskinporten")
record MaskinportenSettings(
        @NotNull URI tokenUrl,
        @NotEmpty String audience,
        @NotEmpty String clientId,
        @Nullable String consumerOrg,
        @DefaultValue("5s") Duration timeout,
        @Valid @DefaultValue Key key) {

    /**
     * The RSA key that is registered there, as one of two files.
     *
     * @param jwk a JSON Web Key with its private part and its id
     * @param keystore a PKCS#12 file with one key and its chain
     * @param password opens the keystore
     * @param id under which the keystore's key was registered; without it, the certificate chain is shown: an enterprise
     *     certificate
     */
    record Key(
            @Nullable Resource jwk,
            @Nullable Resource keystore,
            @Nullable String password,
            @Nullable String id) {

        @Override
        public String toString() {
            return "Key[…]";
        }
    }
}
