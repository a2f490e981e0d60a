package no.segl.eid.bankid;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.segl.eid.bankid.BankIdClient.Started;
import no.segl.signingjob.Kind;
import no.segl.signingjob.identity.Confirmable;
import org.jspecify.annotations.Nullable;

/**
 * What a person was asked for in the app, as their session keeps it: one at a time.
 *
 * @param id tells a page whether it still shows this one; BankID does not know it
 * @param reference BankID's name for it
 * @param wanted what was asked
 * @param attempt counts from 1
 */
record Order(
        UUID id,
        String reference,
        String autoStartToken,
        String qrStartToken,
        String qrStartSecret,
        Instant at,
        Wanted wanted,
        int attempt)
        implements Serializable {

    /** BankID waits half a minute for the app to be opened, and people search longer for theirs. */
    private static final int MOST_ATTEMPTS = 6;

    /**
     * @param title of the document that is signed; empty at a login
     * @param told what the app shows
     * @param noted what is signed beside it; null at a login
     * @param person whose BankID alone can answer; null at a login
     * @param document what a signature confirms; null at a login
     * @param kind of that document, which has its own words; null at a login
     */
    record Wanted(
            String title,
            String told,
            @Nullable String noted,
            @Nullable String person,
            @Nullable Confirmable document,
            @Nullable Kind kind)
            implements Serializable {

        static Wanted login(String told) {
            return new Wanted("", told, null, null, null, null);
        }

        @Override
        public String toString() {
            return "Wanted[" + (document == null ? "login" : document.job()) + "]";
        }
    }

    static Order begun(Started started, Wanted wanted, Instant at, int attempt) {
        return new Order(
                UUID.randomUUID(),
                started.orderRef(),
                started.autoStartToken(),
                started.qrStartToken(),
                started.qrStartSecret(),
                at,
                wanted,
                attempt);
    }

    @Nullable Confirmable document() {
        return wanted.document();
    }

    boolean mayBeTriedAgain() {
        return attempt < MOST_ATTEMPTS;
    }

    @Override
    public String toString() {
        return "Order[" + id + "]";
    }
}
