package no.segl.signingjob;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those are called who were taken off a job, so that its trail can still say who they were. */
public interface FormerSigners {

    /** @param lastRound the last round in which the person was one of the signers */
    void keep(SigningJobId job, int lastRound, Signer signer);

    /** Keeps what those are called who are to sign now, where nothing is kept yet: before they are corrected the first time. */
    void keepFirst(SigningJob job);

    /** What those were called who were to sign when the job was made; empty where nobody has been corrected since. */
    Optional<List<String>> firstOf(SigningJobId job);

    /** Their names as they were written last. */
    Map<SignerId, String> namesOf(SigningJobId job);
}
