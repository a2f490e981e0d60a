package no.segl.signingjob;

/** Where one signer stands in the job's current round. Breaking off in the portal is an event, not a status. */
public enum SignerStatus {
    /** The turn has not come, or nobody has been able to tell the signer yet. */
    WAITING,
    NOTIFIED,
    SIGNED,
    REJECTED,
    EXPIRED,
    /** Reserved against digital post in the contact register. */
    RESERVED,
    CONTACT_INFORMATION_MISSING,
    /** The sender took the job back. */
    CANCELLED,
    /** The round ended before this signer acted, through somebody else, or the job went on paper or was closed. */
    NOT_APPLICABLE;

    /** Asked, or about to be, and free to sign when the turn has come: also whoever cannot be told of it. */
    public boolean isPending() {
        return this == WAITING || this == NOTIFIED || isUnreachable();
    }

    /** Nothing digital reaches this signer, until staff find a way. */
    public boolean isUnreachable() {
        return this == RESERVED || this == CONTACT_INFORMATION_MISSING;
    }
}
