package no.segl.signingjob.notice;

import java.time.Instant;
import java.util.Map;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.notice.NoticeGateway.Delivery;

/**
 * One person is to be told one thing. There is at most one notice per signer, round and occasion, so that whatever runs
 * twice tells nobody twice.
 *
 * @param occasion an {@link Occasion}, with what sets it apart from others of its sort (a reminder: the deadline)
 * @param results what came of it on each way that was tried; what is missing here is still to be tried
 */
public record Notice(
        NoticeId id,
        SigningJobId job,
        int round,
        SignerId signer,
        Occasion occasion,
        String distinction,
        Instant promisedAt,
        Map<Channel, Delivery> results) {

    public Notice {
        results = Map.copyOf(results);
    }

    public static Notice promised(
            SigningJobId job, int round, SignerId signer, Occasion occasion, String distinction, Instant at) {
        return new Notice(NoticeId.random(), job, round, signer, occasion, distinction, at, Map.of());
    }

    /** Somebody or something has taken it, on one way at least. */
    public boolean hasArrived() {
        return results.containsValue(Delivery.ACCEPTED);
    }

    public enum Occasion {
        PLEASE_SIGN,
        /** One day before the deadline, or as the table says. */
        REMINDER,
        /** The signer broke off in the portal. */
        BROKEN_OFF,
        /** All have signed, and the result is final: the copy can be fetched. */
        COPY_READY,
        /** The document was made void: what was signed of it does not hold. */
        VOIDED;

        /** The receiver finds something there. */
        public boolean leadsToPortal() {
            return this != VOIDED;
        }

        /** The receiver is to act before the deadline; otherwise there is nothing left to do. */
        public boolean asksToSign() {
            return this != COPY_READY && this != VOIDED;
        }
    }
}
