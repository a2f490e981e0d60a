package no.segl.signingjob;

/** Whom a signer acts for. */
public enum Capacity {
    /** Oneself: contact register, reservation and private mailbox apply to one with a Norwegian number. */
    SELF,
    /** An organisation: the contact details in the job apply, and nothing is looked up. */
    ORGANISATION
}
