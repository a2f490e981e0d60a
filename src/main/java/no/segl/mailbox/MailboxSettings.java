package no.segl.mailbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param url where the integration point is, such as http://localhost:9093
 * @param username how it knows us, where it asks for a login
 * @param sender the municipality's organisation number
 * @param process what sort of post a copy is
 * @param securityLevel how well a person must log in to read it
 * @param timeout for a connection, and for the answer
 */
@Validated
@ConditionalOnProperty(name = "segl.mailbox.kind", havingValue = "eformidling")
@ConfigurationProperties("segl.mailbox")
record MailboxSettings(
        @NotNull URI url,
        @Nullable String username,
        @Nullable String password,

        @NotNull @Pattern(regexp = "[0-9]{9}") String sender,

        @Pattern(regexp = "urn:no:difi:profile:digitalpost:(info|vedtak):ver1\\.0")
        @DefaultValue("urn:no:difi:profile:digitalpost:info:ver1.0")
        String process,

        @Pattern(regexp = "[34]") @DefaultValue("4") String securityLevel,
        @DefaultValue("15s") Duration timeout) {

    @Override
    public String toString() {
        return "MailboxSettings[" + url + "]";
    }
}
