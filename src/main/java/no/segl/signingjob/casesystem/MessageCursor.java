package no.segl.signingjob.casesystem;

import no.segl.signingjob.SigningJobId;

/**
 * How far the case system has been told of a job: a place in the job's trail.
 *
 * @param acknowledged how many of its events, from the first
 * @param waiting there is more to tell
 * @param held the case system did not answer for too long; nothing is told until an admin lets it
 */
public record MessageCursor(SigningJobId job, int acknowledged, boolean waiting, boolean held) {

    public static MessageCursor atStart(SigningJobId job) {
        return new MessageCursor(job, 0, false, false);
    }

    MessageCursor waitingNow() {
        return new MessageCursor(job, acknowledged, true, held);
    }

    /** An answer that comes twice moves nothing. */
    MessageCursor acknowledged(int sequence) {
        return sequence == acknowledged + 1 ? new MessageCursor(job, sequence, waiting, held) : this;
    }

    MessageCursor toldAll() {
        return new MessageCursor(job, acknowledged, false, false);
    }

    MessageCursor heldBack(boolean from) {
        return new MessageCursor(job, acknowledged, waiting, from);
    }
}
