package no.segl.signingjob.report;

import java.util.List;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import org.jspecify.annotations.Nullable;

/** Why a job could not be sent, or did not reach everybody. */
public enum StopReason {
    /** Somebody is reserved against digital post. */
    RESERVED,
    /** The e-mail or mobile of somebody is missing or wrong. */
    CONTACT,
    /** The case, the entry or the deadline. */
    OTHER;

    /** @return null where nothing is wrong with it */
    public static @Nullable StopReason of(SigningJob job) {
        SigningStatus status = SigningStatus.of(job);
        if (!status.isFailed()) {
            return null;
        }
        List<SignerStatus> all = job.signers().stream().map(Signer::status).toList();
        if (all.contains(SignerStatus.RESERVED)) {
            return RESERVED;
        }
        // a round is given up for one thing only
        boolean contact =
                all.contains(SignerStatus.CONTACT_INFORMATION_MISSING) || status == SigningStatus.UNDELIVERABLE;
        return contact ? CONTACT : OTHER;
    }
}
