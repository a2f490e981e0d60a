package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.archive.Handovers;
import no.segl.signingjob.archive.MessageId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaHandovers implements Handovers {

    private final EntityManager rows;

    JpaHandovers(EntityManager rows) {
        this.rows = rows;
    }

    /** Of two at the same moment the second waits for the first, and finds its message. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Handover of(SigningJobId job, String filingKey, Instant now) {
        rows.createNativeQuery("""
                        insert into archive_handover (filing_key, message_id, job_id, made_at)
                        values (:key, :message, :job, :now) on conflict (filing_key) do nothing
                        """)
                .setParameter("key", filingKey)
                .setParameter("message", MessageId.random().value())
                .setParameter("job", job.value())
                .setParameter("now", now)
                .executeUpdate();
        return rows.find(HandoverRow.class, filingKey).read();
    }

    @Override
    @Transactional
    public boolean taken(MessageId message, Instant now) {
        return rows.createQuery("""
                                update HandoverRow row set row.takenAt = :now
                                where row.messageId = :message and row.takenAt is null
                                """)
                        .setParameter("now", now)
                        .setParameter("message", message.value())
                        .executeUpdate()
                == 1;
    }
}
