package no.segl.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.casesystem.MessageCursor;
import no.segl.signingjob.casesystem.MessageCursors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaMessageCursors implements MessageCursors {

    private final EntityManager rows;

    JpaMessageCursors(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public MessageCursor of(SigningJobId job) {
        return Optional.ofNullable(rows.find(MessageCursorRow.class, job.value()))
                .map(MessageCursorRow::read)
                .orElseGet(() -> MessageCursor.atStart(job));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageCursor hold(SigningJobId job) {
        // the first of two at the same moment makes it, the second waits for it
        rows.createNativeQuery("insert into webhook_cursor (job_id) values (:job) on conflict (job_id) do nothing")
                .setParameter("job", job.value())
                .executeUpdate();
        MessageCursorRow row = rows.find(MessageCursorRow.class, job.value(), LockModeType.PESSIMISTIC_WRITE);
        rows.refresh(row); // as whoever held it before has left it
        return row.read();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(MessageCursor cursor) {
        rows.find(MessageCursorRow.class, cursor.job().value()).write(cursor);
        rows.flush();
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting() {
        return count("waiting");
    }

    @Override
    @Transactional(readOnly = true)
    public long held() {
        return count("held");
    }

    private long count(String which) {
        return rows.createQuery("select count(row) from MessageCursorRow row where row." + which, Long.class)
                .getSingleResult();
    }
}
