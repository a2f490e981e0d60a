package no.segl.signingjob.notice;

import java.time.Instant;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import org.jspecify.annotations.Nullable;

/**
 * One person is to be told one thing. There is at most one notice per signer, round and occasion, so that whatever runs
 * twice tells nobody twice.
 *
 * @param occasion an {@link Occasion}, with what sets it apart from others of its sort (a reminder: the deadline)
 */
public record Notice(
        NoticeId id,
        SigningJobId job,
        int round,
        SignerId signer,
        Occasion occasion,
        String distinction,
        @Nullable Instant sentAt) {

    public enum Occasion {
        PLEASE_SIGN,
        /** One day before the deadline, or as the table says. */
        REMINDER,
        /** The signer broke off in the portal. */
        BROKEN_OFF
    }
}
