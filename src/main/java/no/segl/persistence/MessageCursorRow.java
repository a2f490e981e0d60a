package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.casesystem.MessageCursor;

/** How far a case system has been told of a job, as stored. */
@Entity
@Table(name = "webhook_cursor")
class MessageCursorRow {

    @Id
    private UUID jobId;

    private int acknowledged;
    private boolean waiting;
    private boolean held;

    protected MessageCursorRow() {}

    void write(MessageCursor cursor) {
        acknowledged = cursor.acknowledged();
        waiting = cursor.waiting();
        held = cursor.held();
    }

    MessageCursor read() {
        return new MessageCursor(new SigningJobId(jobId), acknowledged, waiting, held);
    }
}
