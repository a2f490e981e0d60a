package no.segl.eid.bankid;

import java.time.Instant;
import no.segl.eid.LoggedIn;
import no.segl.signingjob.identity.AssuranceLevel;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;

/** Whoever has logged in with BankID, as the session keeps them. */
record BankIdUser(
        String number,
        String name,
        String provider,
        AssuranceLevel level,
        Instant at,
        String reference,
        String assertion)
        implements LoggedIn {

    static final String EID = "BankID";

    static BankIdUser of(Completion completion, Order order, BankIdSettings settings) {
        return new BankIdUser(
                completion.personalNumber(),
                completion.name(),
                settings.url().toString(),
                settings.level(),
                completion.at(),
                order.reference(),
                "{\"signature\":\"" + completion.signature() + "\",\"ocspResponse\":\"" + completion.ocspResponse()
                        + "\"}");
    }

    @Override
    public EidLogin login() {
        return new EidLogin(
                new NationalId(number),
                name,
                provider,
                EID,
                level.name().toLowerCase(java.util.Locale.ROOT),
                at,
                reference,
                assertion,
                true,
                null);
    }

    /** Stands for the login's name wherever one is wanted, so it must not tell who it is. */
    @Override
    public String toString() {
        return "BankIdUser[…]";
    }
}
