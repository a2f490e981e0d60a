package no.segl.signingjob.document;

/** A signature, seal or validation could not be made now; nothing was changed, and trying again may help. */
public class SealingFailed extends RuntimeException {

    public SealingFailed(String message, Throwable cause) {
        super(message, cause);
    }

    public SealingFailed(String message) {
        super(message);
    }
}
