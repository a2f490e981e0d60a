package no.segl.signingjob;

import java.util.Map;

/** What those are called who were taken off a job, so that its trail can still say who they were. */
public interface FormerSigners {

    /** @param lastRound the last round in which the person was one of the signers */
    void keep(SigningJobId job, int lastRound, Signer signer);

    /** Their names as they were written last. */
    Map<SignerId, String> namesOf(SigningJobId job);
}
