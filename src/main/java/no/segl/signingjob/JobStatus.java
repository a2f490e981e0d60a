package no.segl.signingjob;

import java.util.EnumSet;
import java.util.Set;

/** Where a job stands. */
public enum JobStatus {
    /** Made, not yet sent. */
    DRAFT,
    /** A fault was found after the job was accepted and before anything was sent; staff mend it. */
    NEEDS_CORRECTION,
    /** Sent; until the seal of the finished document is validated, or the round ends otherwise. */
    ACTIVE,
    /** All have signed and the file is valid for the long term; the follow-up is open. */
    SIGNED,
    REJECTED,
    EXPIRED,
    RECALLED,
    /** Staff gave up correcting a contact. */
    UNDELIVERABLE,
    ON_PAPER,
    CLOSED,
    /** Followed up to the end: written off, or archived. */
    COMPLETED,
    /** Made void after it was finalised. */
    VOIDED;

    private static final Set<JobStatus> STAFF_DECIDE =
            EnumSet.of(NEEDS_CORRECTION, REJECTED, EXPIRED, RECALLED, UNDELIVERABLE);
    private static final Set<JobStatus> ENDED = EnumSet.of(ON_PAPER, CLOSED, COMPLETED, VOIDED);

    /** Nothing is with the signers: staff may correct, replace the document, resend, take it to paper, or close. */
    public boolean staffDecide() {
        return STAFF_DECIDE.contains(this);
    }

    /** Nobody has been asked in this round. */
    public boolean isUnsent() {
        return this == DRAFT || this == NEEDS_CORRECTION;
    }

    /** Nothing is with the signers, yet or any more. */
    boolean mayEndUnsigned() {
        return this == DRAFT || staffDecide();
    }

    /** With the signers, rejected by one, or signed by all. */
    boolean mayBeRecalled() {
        return this == ACTIVE || this == REJECTED || this == SIGNED;
    }

    /** The sealed document is what all have signed, and nobody has taken it back or made it void. */
    boolean isSignedByAll() {
        return this == SIGNED || this == COMPLETED;
    }

    /** Nothing more happens to the job, save that a completed one can be made void. */
    public static Set<JobStatus> ended() {
        return ENDED;
    }

    public boolean hasEnded() {
        return ENDED.contains(this);
    }
}
