package no.segl.eid.bankid;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an order has come.
 *
 * @param text the key of what the person reads
 * @param scannable nobody has opened the app on it yet
 * @param completion null unless it is done
 */
record Progress(
        Phase phase,
        String text,
        boolean scannable,
        @Nullable Completion completion) {

    enum Phase {
        WAITING,
        DONE,
        FAILED
    }

    private static final Set<String> UNOPENED = Set.of("outstandingTransaction", "noClient");
    private static final Set<String> WAITING = Set.of(
            "outstandingTransaction", "noClient", "started", "userMrtd", "userCallConfirm", "userSign", "processing");
    private static final Set<String> FAILED = Set.of(
            "expiredTransaction",
            "certificateErr",
            "userCancel",
            "cancelled",
            "startFailed",
            "userDeclinedCall",
            "notSupportedByUserApp",
            "transactionRiskBlocked");

    static final Progress BEGUN = waiting("outstandingTransaction");

    /** A hint that we do not know says no more than that it goes on: BankID may add some. */
    static Progress waiting(String hint) {
        return new Progress(
                Phase.WAITING,
                "bankid.waiting." + (WAITING.contains(hint) ? hint : "other"),
                UNOPENED.contains(hint),
                null);
    }

    /** Likewise that it has failed, and can be tried again. */
    static Progress failed(String hint) {
        return new Progress(Phase.FAILED, "bankid.failed." + (FAILED.contains(hint) ? hint : "other"), false, null);
    }

    static Progress done(Completion completion) {
        return new Progress(Phase.DONE, "bankid.done", false, completion);
    }

    /** BankID is asked again all the same, as long as the order can live. */
    Progress unanswered(BankIdFault fault) {
        return new Progress(phase, fault.textKey(), scannable, null);
    }

    static Progress refused(BankIdFault fault) {
        return new Progress(Phase.FAILED, fault.textKey(), false, null);
    }

    /** What came back is not what we asked for, or nobody vouches for it. */
    static Progress untrusted() {
        return new Progress(Phase.FAILED, "bankid.failed.untrusted", false, null);
    }

    /** What was to be signed is no longer. @param text the key of what has become of it */
    static Progress withdrawn(String text) {
        return new Progress(Phase.FAILED, text, false, null);
    }

    /** Nobody has opened the app in the time that BankID gives. */
    boolean isUnopened() {
        return text.equals("bankid.failed.startFailed");
    }

    boolean isOver() {
        return phase != Phase.WAITING;
    }
}
