package no.segl.signingjob;

/** What a signer is told after pressing the button: signed, or not signed and why. Never "perhaps". */
public enum SigningResult {
    SIGNED,
    /** This person's signature is already on the document. */
    ALREADY_SIGNED,
    REJECTED,
    /** This person has rejected the document before. */
    ALREADY_REJECTED,
    /** The deadline has passed. */
    TOO_LATE,
    /** The round ended: recalled, rejected by another, or otherwise. */
    NO_LONGER_OPEN,
    /** The document was recalled and sent anew since this person read it. */
    SENT_ANEW,
    /** Others sign first. */
    NOT_YOUR_TURN,
    /** The login is older than signing allows. */
    LOGIN_TOO_OLD,
    /** The eID makes a signature of its own, and has not yet. */
    NOT_CONFIRMED,
    /** What was confirmed with the eID is not what is to be signed any more. */
    DOCUMENT_CHANGED,
    /** The eID is of a lower level than this document asks for. */
    LEVEL_TOO_LOW,
    /** Others sign at this very moment, over and over: press again. */
    BUSY,
    /** A service that signing needs does not answer: try again later. */
    SERVICE_DOWN;

    public boolean isSigned() {
        return this == SIGNED || this == ALREADY_SIGNED;
    }
}
