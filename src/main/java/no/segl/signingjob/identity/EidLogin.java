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
 * @param confirmsSignatures the eID makes a signature of its own each time, and without one there is none of ours
 * @param confirmation the signature that it has made now; null while there is none
 */
public record EidLogin(
        NationalId nationalId,
        @Nullable String name,
        String provider,
        String eid,
        String level,
        Instant authenticatedAt,
        String reference,
        String assertion,
        boolean confirmsSignatures,
        @Nullable Confirmation confirmation) {

    /** With an eID that says who somebody is, and signs nothing for them. */
    public EidLogin(
            NationalId nationalId,
            @Nullable String name,
            String provider,
            String eid,
            String level,
            Instant authenticatedAt,
            String reference,
            String assertion) {
        this(nationalId, name, provider, eid, level, authenticatedAt, reference, assertion, false, null);
    }

    /** The same login. @param confirmation null for none */
    public EidLogin with(@Nullable Confirmation confirmation) {
        return new EidLogin(
                nationalId,
                name,
                provider,
                eid,
                level,
                authenticatedAt,
                reference,
                assertion,
                confirmsSignatures,
                confirmation);
    }

    @Override
    public String toString() {
        return "EidLogin[" + provider + ", " + level + ", " + authenticatedAt + "]";
    }
}
