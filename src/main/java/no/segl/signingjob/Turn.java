package no.segl.signingjob;

import java.time.Instant;

/** Whether a signer may act now, and if not, why. */
final class Turn {

    private Turn() {}

    /** @return SIGNED where nothing stands in the way of it */
    static SigningResult of(SigningJob job, Signer signer, Instant now) {
        if (signer.hasSigned() && job.status() != JobStatus.RECALLED && job.status() != JobStatus.VOIDED) {
            return SigningResult.ALREADY_SIGNED;
        }
        if (signer.status() == SignerStatus.REJECTED) {
            return SigningResult.ALREADY_REJECTED;
        }
        if (job.isOpenFor(signer, now)) {
            return SigningResult.SIGNED;
        }
        if (job.status() == JobStatus.EXPIRED
                || (job.status() == JobStatus.ACTIVE && job.round().isOver(now))) {
            return SigningResult.TOO_LATE;
        }
        boolean open = job.status() == JobStatus.ACTIVE && !job.round().isSettled();
        return open && !job.hasTurn(signer) ? SigningResult.NOT_YOUR_TURN : SigningResult.NO_LONGER_OPEN;
    }
}
