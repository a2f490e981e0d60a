package no.segl.eid.bankid;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.segl.eid.bankid.BankIdClient.Started;
import no.segl.signingjob.identity.Confirmable;
import org.jspecify.annotations.Nullable;

/**
 * What a person was asked for in the app, as their session keeps it: one at a time.
 *
 * @param id tells a page whether it still shows this one; BankID does not know it
 * @param title of the document that is signed; empty at a login
 * @param told what the app shows
 * @param noted what is signed beside it; null at a login
 * @param person whose BankID alone can answer; null at a login
 * @param document what a signature confirms; null at a login
 */
record Order(
        UUID id,
        String reference,
        String autoStartToken,
        String qrStartToken,
        String qrStartSecret,
        Instant at,
        String title,
        String told,
        @Nullable String noted,
        @Nullable String person,
        @Nullable Confirmable document)
        implements Serializable {

    static Order login(Started started, Instant at, String told) {
        return of(started, at, "", told, null, null, null);
    }

    static Order of(
            Started started,
            Instant at,
            String title,
            String told,
            @Nullable String noted,
            @Nullable String person,
            @Nullable Confirmable document) {
        return new Order(
                UUID.randomUUID(),
                started.orderRef(),
                started.autoStartToken(),
                started.qrStartToken(),
                started.qrStartSecret(),
                at,
                title,
                told,
                noted,
                person,
                document);
    }

    @Override
    public String toString() {
        return "Order[" + id + "]";
    }
}
