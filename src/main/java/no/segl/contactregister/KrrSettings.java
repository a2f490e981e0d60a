package no.segl.contactregister;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param url where people are looked up, such as https://kontaktregisteret.no/rest/v2/personer
 * @param scope what Maskinporten lets us do there
 * @param resource whom the token is made out to, where the register wants it said
 * @param timeout for a connection, and for the answer
 */
@Validated
@ConditionalOnProperty(name = "segl.contact-register.kind", havingValue = "krr")
@ConfigurationProperties("segl.contact-register")
record KrrSettings(
        @NotNull URI url,

        @NotEmpty @DefaultValue("krr:global/kontaktinformasjon.read")
        String scope,

        @Nullable String resource,
        @DefaultValue("5s") Duration timeout) {}
