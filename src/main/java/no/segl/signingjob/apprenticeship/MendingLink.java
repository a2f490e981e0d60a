package no.segl.signingjob.apprenticeship;

import java.time.Instant;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import org.jspecify.annotations.Nullable;

/**
 * Leads one party of one job, once and for a time, to its own people's faulty details.
 *
 * @param usedAt when the details were mended with it
 * @param sentAt when a mail server took the mail with it
 */
public record MendingLink(
        MendingLinkId id,
        SigningJobId job,
        Party party,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant sentAt) {

    public MendingLink {
        if (!party.hasLink()) {
            throw new IllegalArgumentException(party + " mends nothing by a link");
        }
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
