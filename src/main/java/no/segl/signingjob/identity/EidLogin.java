package no.segl.signingjob.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person proved who they are.
 *
 * @param name the name that the eID gave, if it gave one
 * @param provider who vouches: the issuer's address
 * @param eid which eID was used, such as BankID
 * @param level the assurance level: "substantial" or "high"
 * @param authenticatedAt when the person logged in
 * @param reference finds the login at the provider
 * @param assertion what the provider signed, whole; kept as evidence and never embedded in a document
 */
public record EidLogin(
        NationalId nationalId,
        @Nullable String name,
        String provider,
        String eid,
        String level,
        Instant authenticatedAt,
        String reference,
        String assertion) {

    @Override
    public String toString() {
        return "EidLogin[" + provider + ", " + level + ", " + authenticatedAt + "]";
    }
}
