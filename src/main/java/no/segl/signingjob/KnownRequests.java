package no.segl.signingjob;

import java.util.Optional;

/** Requests that carried an Idempotency-Key, so that the same request again gets the first answer again. */
public interface KnownRequests {

    /**
     * Claims the key in this transaction. Of two at the same moment the second waits until the first has ended.
     *
     * @param fingerprint of all that was sent
     * @return what is known of an earlier request with this key; empty if this is the first
     */
    Optional<Known> claim(String account, String key, String fingerprint);

    /** Keeps the answer with the key claimed in this transaction. */
    void remember(String account, String key, SigningJobId job, String answer);

    record Known(String fingerprint, SigningJobId job, String answer) {}
}
