package no.segl.populationregister;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param url where people are looked up, in the package of rights that the municipality has, such as
 *     https://folkeregisteret.api.skatteetaten.no/folkeregisteret/offentlig-med-hjemmel/api/v1/personer
 * @param scope what Maskinporten lets us do there; it goes with the package of rights
 * @param timeout for a connection, and for the answer
 */
@Validated
@ConditionalOnProperty(name = "segl.population-register.kind", havingValue = "freg")
@ConfigurationProperties("segl.population-register")
record FregSettings(
        @NotNull URI url,

        @NotEmpty @DefaultValue("folkeregister:deling/offentligmedhjemmel")
        String scope,

        @DefaultValue("5s") Duration timeout) {}
