package no.segl.signingjob;

/** What the contact register said of a job's signers before dispatch. */
public enum ContactFindings {
    ALL_REACHABLE,
    /** At least one cannot be reached and staff must find out how. */
    MISSING,
    /** At least one is reserved against digital post: the way on is paper. */
    RESERVED
}
