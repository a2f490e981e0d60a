package no.segl.signingjob.report;

import no.segl.signingjob.Kind;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;

/** Where a job stands, as the status report counts it: each job is in exactly one. */
public enum SigningStatus {
    /** A contract that somebody looks through before it is sent. */
    IN_REVIEW(Progress.UNDER_WAY),
    /** Being checked and sent; it takes seconds. */
    SENDING(Progress.UNDER_WAY),
    /** Sent, and nobody has signed. */
    SENT(Progress.UNDER_WAY),
    /** Sent, and somebody has signed, but not all. */
    PARTLY_SIGNED(Progress.UNDER_WAY),
    /** By all; whatever is done afterwards. */
    SIGNED(Progress.SIGNED),
    REJECTED(Progress.NOT_SIGNED),
    EXPIRED(Progress.NOT_SIGNED),
    ON_PAPER(Progress.NOT_SIGNED),
    /** Stopped before it was sent, until staff have mended it. */
    NEEDS_CORRECTION(Progress.UNDER_WAY),
    UNDELIVERABLE(Progress.NOT_SIGNED),
    RECALLED(Progress.NOT_SIGNED),
    CLOSED(Progress.NOT_SIGNED),
    VOIDED(Progress.NOT_SIGNED);

    /** What the chart tells apart. */
    public enum Progress {
        SIGNED,
        UNDER_WAY,
        /** Ended without the signatures of all, or waiting for staff to decide what comes next. */
        NOT_SIGNED
    }

    private final Progress progress;

    SigningStatus(Progress progress) {
        this.progress = progress;
    }

    public Progress progress() {
        return progress;
    }

    /** It did not go as it should, and there is a {@link StopReason}. */
    public boolean isFailed() {
        return this == NEEDS_CORRECTION || this == UNDELIVERABLE;
    }

    public static SigningStatus of(SigningJob job) {
        return switch (job.status()) {
            case DRAFT -> job.kind() == Kind.APPRENTICESHIP ? IN_REVIEW : SENDING;
            case ACTIVE -> withSigners(job);
            case SIGNED, COMPLETED -> SIGNED;
            case NEEDS_CORRECTION, REJECTED, EXPIRED, RECALLED, UNDELIVERABLE, ON_PAPER, CLOSED, VOIDED ->
                valueOf(job.status().name());
        };
    }

    private static SigningStatus withSigners(SigningJob job) {
        if (job.round().isSettled()) {
            return SIGNED;
        }
        return job.signers().stream().anyMatch(Signer::hasSigned) ? PARTLY_SIGNED : SENT;
    }
}
