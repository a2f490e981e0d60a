package no.segl.signingjob;

import org.jspecify.annotations.Nullable;

/** Something that happened outside the process and must reach it; stored first, told until the process has taken it. */
public record News(
        SigningJobId job, int round, What what, @Nullable SignerId signer) {

    public enum What {
        ALL_SIGNED,
        REJECTED,
        /** Recalled while the round was open. */
        RECALLED,
        /** Recalled after all had signed. */
        RECALLED_AFTER_SIGNING,
        DEADLINE_MOVED,
        /** All of one group have signed; the next is to be asked. */
        NEXT_GROUP,
        BROKEN_OFF,
        CONTACT_FAULT,
        CONTACT_CORRECTED,
        /** Somebody has mended details of a job that was stopped before it was sent. */
        DETAILS_MENDED,
        /** What came on paper lies in the case. */
        PAPER_FILED,
        VOIDED,
        /** Another job has taken its place. */
        REPLACED
    }
}
