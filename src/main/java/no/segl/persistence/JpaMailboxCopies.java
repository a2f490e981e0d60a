package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.mailbox.MailboxCopy;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaMailboxCopies implements MailboxCopies {

    private final EntityManager rows;

    JpaMailboxCopies(EntityManager rows) {
        this.rows = rows;
    }

    /** Of two at the same moment the second waits for the first, and adds only if that one is undone. */
    @Override
    @Transactional
    public boolean addIfNew(MailboxCopy copy) {
        return rows.createNativeQuery("""
                                insert into mailbox_copy (id, job_id, round, signer_id, state, since)
                                values (:id, :job, :round, :signer, :state, :since)
                                on conflict (job_id, round, signer_id) do nothing
                                """)
                        .setParameter("id", copy.id().value())
                        .setParameter("job", copy.job().value())
                        .setParameter("round", copy.round())
                        .setParameter("signer", copy.signer().value())
                        .setParameter("state", copy.state().name())
                        .setParameter("since", copy.since())
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MailboxCopy> find(CopyId id) {
        return Optional.ofNullable(rows.find(MailboxCopyRow.class, id.value())).map(MailboxCopyRow::read);
    }

    @Override
    @Transactional
    public void update(MailboxCopy copy) {
        MailboxCopyRow row = rows.find(MailboxCopyRow.class, copy.id().value());
        if (row == null) {
            throw new NoSuchElementException("no copy " + copy.id());
        }
        row.write(copy);
    }
}
