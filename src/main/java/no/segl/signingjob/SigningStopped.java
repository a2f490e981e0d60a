package no.segl.signingjob;

/**
 * For one of the signers alone: the round ended before all had signed, or the document is void. How is theirs to know;
 * which other signer rejected it, and with what words, is not.
 */
public class SigningStopped extends NoSuchJob {

    /** How it ended. */
    public enum Why {
        RECALLED,
        REJECTED,
        EXPIRED,
        /** For good: what was signed does not hold, and it is not sent anew. */
        VOIDED
    }

    private final Kind kind;
    private final transient Sender sender;
    private final Why why;
    private final boolean byThemselves;

    SigningStopped(SigningJob job, Signer asking) {
        super(job.id());
        this.kind = job.kind();
        this.sender = job.sender();
        this.why = switch (job.status()) {
            case VOIDED -> Why.VOIDED;
            case RECALLED -> Why.RECALLED;
            case REJECTED -> Why.REJECTED;
            default -> Why.EXPIRED;
        };
        this.byThemselves = why != Why.VOIDED && asking.status() == SignerStatus.REJECTED;
    }

    public Kind kind() {
        return kind;
    }

    /** Whom they ask about it. */
    public Sender sender() {
        return sender;
    }

    public Why why() {
        return why;
    }

    /** This signer rejected the document. */
    public boolean isByThemselves() {
        return byThemselves;
    }
}
