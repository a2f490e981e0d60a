package no.segl.signingjob;

/** What can happen to a job; the names are part of the API and stay. */
public enum EventType {
    CREATED,
    NEEDS_CORRECTION,
    /** Looked through by staff, and ready to be sent. */
    REVIEWED,
    DISPATCHED,
    NOTIFIED,
    REMINDED,
    OPENED,
    SIGNING_BROKEN_OFF,
    SIGNED,
    REJECTED,
    CONTACT_FAULT,
    CONTACT_CORRECTED,
    DEADLINE_MOVED,
    RECALLED,
    EXPIRED,
    ALL_SIGNED,
    SEALED,
    FILED,
    HANDED_OVER,
    FINALISED,
    /** The announcement for the notice board was made; the text says its first and its last day there. */
    ANNOUNCED,
    WRITTEN_OFF,
    REOPENED,
    RESENT,
    ON_PAPER,
    CLOSED,
    REPLACED,
    VOIDED,
    COPY_SENT,
    /** The signer has no copy in a digital mailbox; the text says why, and having no mailbox is the most usual reason. */
    COPY_NOT_DELIVERED
}
