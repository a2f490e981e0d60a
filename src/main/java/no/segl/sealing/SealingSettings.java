package no.segl.sealing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * @param identifier what the certificate says of the person beside the name
 * @param tsa time-stamp authorities (RFC 3161 over HTTP), tried in turn
 * @param tsaTrust PEM files with the roots that the time-stamp authorities' certificates lead to
 * @param connectTimeout for each call to a time-stamp authority or for revocation information
 * @param readTimeout likewise
 */
@Validated
@ConfigurationProperties("segl.sealing")
record SealingSettings(
        @Valid @DefaultValue Ca ca,
        @DefaultValue("NAME") IdentifierInCertificate identifier,
        @Valid @NotEmpty List<Tsa> tsa,
        @NotEmpty List<Resource> tsaTrust,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {

    /**
     * The certificate authority that issues one certificate per signature.
     *
     * @param keystore a PKCS#12 file with one EC key and its chain, up to and including the root
     */
    record Ca(@NotNull Resource keystore, @NotEmpty String password) {

        @Override
        public String toString() {
            return "Ca[" + keystore + "]";
        }
    }

    record Tsa(@NotNull URI url) {}
}
