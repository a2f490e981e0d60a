package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.MailboxCopy;
import no.segl.signingjob.mailbox.MailboxCopy.State;

/** A copy to a digital mailbox as stored; whose mailbox it is, the job knows. */
@Entity
@Table(name = "mailbox_copy")
class MailboxCopyRow {

    @Id
    private UUID id;

    private UUID jobId;
    private int round;
    private UUID signerId;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant since;

    protected MailboxCopyRow() {}

    void write(MailboxCopy copy) {
        state = copy.state();
        since = copy.since();
    }

    MailboxCopy read() {
        return new MailboxCopy(new CopyId(id), new SigningJobId(jobId), round, new SignerId(signerId), state, since);
    }
}
