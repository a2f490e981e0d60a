package no.segl.eid.bankid;

import java.util.Locale;

/** BankID did not do what it was asked for. Without its own words, which may quote what was sent. */
class BankIdFault extends RuntimeException {

    enum Why {
        /** The person has started something else with BankID at the same time; BankID stops both. */
        IN_PROGRESS,
        /** The service is closed for a while, and says so. */
        MAINTENANCE,
        /** It is too old, has been fetched, or never was. */
        NO_SUCH_ORDER,
        /** It does not know us, or does not take what we send: nothing that the person can mend. */
        REFUSED,
        /** It does not answer, or not in time. */
        NO_ANSWER
    }

    private final Why why;

    BankIdFault(Why why, String technically) {
        super(why + ": " + technically);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Of the text that people read. */
    String textKey() {
        return "bankid.fault." + why.name().toLowerCase(Locale.ROOT);
    }
}
