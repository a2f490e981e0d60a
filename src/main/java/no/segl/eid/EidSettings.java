package no.segl.eid;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the providers spell what we read. The providers themselves are Spring's
 * {@code spring.security.oauth2.client.registration.*}.
 *
 * @param nationalIdClaims the first that a provider sends counts: ID-porten says pid, Swedish ones personalIdentityNumber
 * @param nameClaims the same for the person's full name; ID-porten sends none
 * @param levels each accepted {@code acr}, as "substantial" or "high"; any other is refused
 * @param eids what people call the eID, by the provider's {@code amr}; one that is not here is called as the provider
 *     calls it
 * @param acrValues what a provider is asked for, by registration; nothing is asked where it is missing
 */
@Validated
@ConfigurationProperties("segl.eid")
record EidSettings(
        @NotEmpty List<String> nationalIdClaims,
        @NotEmpty List<String> nameClaims,
        @NotEmpty Map<String, String> levels,
        @DefaultValue Map<String, String> eids,
        @DefaultValue Map<String, String> acrValues) {

    @Nullable String acrValues(String registration) {
        return acrValues.get(registration);
    }
}
