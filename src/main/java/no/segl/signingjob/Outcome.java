package no.segl.signingjob;

/** How a round ended. Stored once; whichever is stored first wins. */
public enum Outcome {
    SIGNED,
    REJECTED,
    EXPIRED,
    RECALLED,
    UNDELIVERABLE
}
