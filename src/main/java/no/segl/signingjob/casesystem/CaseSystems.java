package no.segl.signingjob.casesystem;

import java.time.Duration;

/** The case systems that are told what happens to the jobs that they ordered. */
public interface CaseSystems {

    enum Answer {
        ACKNOWLEDGED,
        /** It is being told as much as it can take at once, and was not told this: tell it in a moment. */
        BUSY
    }

    boolean isAnyTold();

    /** Whether one wants to know of the jobs that this account ordered. */
    boolean areTold(String account);

    /** How long one that does not answer is tried. */
    Duration patience();

    /**
     * @param account that it orders jobs with
     * @throws RuntimeException if it did not acknowledge, or nobody knows whether it did; tell it the same again later
     */
    Answer tell(String account, CaseSystemMessage message);
}
