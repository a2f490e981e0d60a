package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import org.jspecify.annotations.Nullable;

/** A link as stored; of what opens it there is a hash alone. */
@Entity
@Table(name = "mending_link")
class MendingLinkRow {

    @Id
    private UUID id;

    private UUID jobId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String tokenHash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant sentAt;

    protected MendingLinkRow() {}

    MendingLinkRow(MendingLink link, String hash) {
        id = link.id().value();
        jobId = link.job().value();
        party = link.party();
        tokenHash = hash;
        expiresAt = link.expiresAt();
        usedAt = link.usedAt();
        sentAt = link.sentAt();
    }

    MendingLink read() {
        return new MendingLink(new MendingLinkId(id), new SigningJobId(jobId), party, expiresAt, usedAt, sentAt);
    }
}
