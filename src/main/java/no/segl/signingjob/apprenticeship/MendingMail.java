package no.segl.signingjob.apprenticeship;

import java.net.URI;
import java.time.Instant;
import no.segl.signingjob.Language;
import no.segl.signingjob.notice.NoticeGateway.Delivery;

/** Carries links to companies and training offices. */
public interface MendingMail {

    /** @throws RuntimeException if the mail server is in trouble; trying again may help */
    Delivery send(Invitation invitation);

    /**
     * All that such a mail says.
     *
     * @param id the same for each try, so that a mail server can tell a repetition
     * @param title the public one
     */
    record Invitation(
            MendingLinkId id,
            String to,
            Language language,
            String senderUnit,
            String senderContact,
            String title,
            URI address,
            Instant until) {

        @Override
        public String toString() {
            return "Invitation[" + id + "]";
        }
    }
}
