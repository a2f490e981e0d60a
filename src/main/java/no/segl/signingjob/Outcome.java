package no.segl.signingjob;

/** How a round ended. Stored once; whichever is stored first wins. */
public enum Outcome {
    SIGNED(SignerStatus.NOT_APPLICABLE),
    REJECTED(SignerStatus.NOT_APPLICABLE),
    EXPIRED(SignerStatus.EXPIRED),
    RECALLED(SignerStatus.CANCELLED),
    UNDELIVERABLE(SignerStatus.NOT_APPLICABLE);

    private final SignerStatus leavesBehind;

    Outcome(SignerStatus leavesBehind) {
        this.leavesBehind = leavesBehind;
    }

    /** Where it leaves the job: signed by all it is out until it is sealed. */
    JobStatus status() {
        return this == SIGNED ? JobStatus.ACTIVE : JobStatus.valueOf(name());
    }

    /** Where it leaves those who had not acted. */
    SignerStatus leavesBehind() {
        return leavesBehind;
    }
}
