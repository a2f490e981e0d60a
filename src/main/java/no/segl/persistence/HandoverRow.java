package no.segl.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.archive.Handovers.Handover;
import no.segl.signingjob.archive.MessageId;
import org.jspecify.annotations.NullUnmarked;

/** A message to the municipality's own archive: who sent it knows the same id after any fall. */
@Entity
@Table(name = "archive_handover")
@NullUnmarked
class HandoverRow {

    @Id
    private String filingKey;

    @Column(updatable = false)
    private UUID messageId;

    @Column(updatable = false)
    private UUID jobId;

    @Column(updatable = false)
    private Instant madeAt;

    private Instant takenAt;

    protected HandoverRow() {}

    Handover read() {
        return new Handover(new MessageId(messageId), takenAt != null);
    }
}
