package no.segl.maskinporten;

import org.jspecify.annotations.Nullable;

/**
 * What a token is wanted for.
 *
 * @param scope what we want to do there, such as krr:global/kontaktinformasjon.read
 * @param resource where; null where the register does not care
 */
record Access(String scope, @Nullable String resource) {}
