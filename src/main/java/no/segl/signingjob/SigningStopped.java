package no.segl.signingjob;

/**
 * For one of the signers alone: the round ended before all had signed. How, and by whom, is not theirs to know, unless
 * they ended it themselves.
 */
public class SigningStopped extends NoSuchJob {

    private final Kind kind;
    private final transient Sender sender;
    private final boolean byThemselves;

    SigningStopped(SigningJob job, Signer asking) {
        super(job.id());
        this.kind = job.kind();
        this.sender = job.sender();
        this.byThemselves = asking.status() == SignerStatus.REJECTED;
    }

    public Kind kind() {
        return kind;
    }

    /** Whom they ask about it. */
    public Sender sender() {
        return sender;
    }

    /** This signer rejected the document. */
    public boolean isByThemselves() {
        return byThemselves;
    }
}
