package no.segl.eid;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.identity.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
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
 * @param acrValues what a provider may be asked for, by registration, weakest first. The first is asked for as a rule,
 *     and for a document that demands more the first that suffices; nothing is asked where it is missing
 * @param keys the key that shows a provider who we are, by registration, where that is agreed instead of a secret
 * @param timeout for a connection to a provider, and for its answer
 */
@Validated
@ConfigurationProperties("segl.eid")
record EidSettings(
        @NotEmpty List<String> nationalIdClaims,
        @NotEmpty List<String> nameClaims,
        @NotEmpty Map<String, String> levels,
        @DefaultValue Map<String, String> eids,
        @DefaultValue Map<String, List<String>> acrValues,
        @DefaultValue Map<String, Key> keys,
        @NotNull @DefaultValue("5s") Duration timeout) {

    /**
     * One of two files.
     *
     * @param jwk an RSA key as a JSON Web Key, with its private part and its id
     * @param keystore a PKCS#12 file with one RSA key and its chain
     * @param password opens the keystore
     * @param id under which the keystore's key was registered; without it, the certificate chain is shown
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

    /** @return empty for one that we do not accept */
    Optional<AssuranceLevel> level(@Nullable String acr) {
        return Optional.ofNullable(acr == null ? null : levels.get(acr)).map(AssuranceLevel::of);
    }

    /**
     * @param demanded the level that a document demands; null where no document is known yet
     * @return null where the provider is asked for nothing
     */
    @Nullable String acrToAskFor(String registration, @Nullable AssuranceLevel demanded) {
        List<String> possible = acrValues.getOrDefault(registration, List.of());
        return possible.stream()
                .filter(acr -> demanded == null
                        || level(acr).filter(level -> level.suffices(demanded)).isPresent())
                .findFirst()
                .orElse(possible.isEmpty() ? null : possible.get(possible.size() - 1));
    }
}
