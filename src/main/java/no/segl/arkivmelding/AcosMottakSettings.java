package no.segl.arkivmelding;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param url the service's address without a path, such as https://mottak.example
 * @param tenant the key that Acos gave us; secret, for it is all that lets us in
 * @param timeout for the answer to one package
 */
@Validated
@ConditionalOnProperty(name = "segl.archive.handover.kind", havingValue = "acos-mottak")
@ConfigurationProperties("segl.archive.handover")
record AcosMottakSettings(
        @NotNull URI url,
        @NotNull UUID tenant,
        @DefaultValue("60s") Duration timeout) {

    @Override
    public String toString() {
        return "AcosMottakSettings[" + url + "]";
    }
}
