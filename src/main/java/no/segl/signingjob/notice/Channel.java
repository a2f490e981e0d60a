package no.segl.signingjob.notice;

/** A way on which a notice reaches a person. */
public enum Channel {
    EMAIL,
    SMS
}
