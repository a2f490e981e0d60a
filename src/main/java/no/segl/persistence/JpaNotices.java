package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaNotices implements Notices {

    private final EntityManager rows;

    JpaNotices(EntityManager rows) {
        this.rows = rows;
    }

    /** Of two at the same moment the second waits for the first, and adds only if that one is undone. */
    @Override
    @Transactional
    public boolean addIfNew(Notice notice) {
        return rows.createNativeQuery("""
                                insert into notice (id, job_id, round, signer_id, occasion, distinction)
                                values (:id, :job, :round, :signer, :occasion, :distinction)
                                on conflict (job_id, round, signer_id, occasion, distinction) do nothing
                                """)
                        .setParameter("id", notice.id().value())
                        .setParameter("job", notice.job().value())
                        .setParameter("round", notice.round())
                        .setParameter("signer", notice.signer().value())
                        .setParameter("occasion", notice.occasion().name())
                        .setParameter("distinction", notice.distinction())
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(rows.find(NoticeRow.class, id.value())).map(NoticeRow::read);
    }

    @Override
    @Transactional
    public void markSent(NoticeId id, Instant at) {
        NoticeRow row = rows.find(NoticeRow.class, id.value());
        if (row == null) {
            throw new NoSuchElementException("no notice " + id);
        }
        row.markSent(at);
    }
}
