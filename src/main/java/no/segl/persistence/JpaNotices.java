package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
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
                                insert into notice (id, job_id, round, signer_id, occasion, distinction, promised_at)
                                values (:id, :job, :round, :signer, :occasion, :distinction, :promisedAt)
                                on conflict (job_id, round, signer_id, occasion, distinction) do nothing
                                """)
                        .setParameter("id", notice.id().value())
                        .setParameter("job", notice.job().value())
                        .setParameter("round", notice.round())
                        .setParameter("signer", notice.signer().value())
                        .setParameter("occasion", notice.occasion().name())
                        .setParameter("distinction", notice.distinction())
                        .setParameter("promisedAt", notice.promisedAt())
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
    public void setResult(NoticeId id, Channel channel, Delivery result) {
        row(id).setResult(channel, result);
    }

    @Override
    @Transactional
    public void forgetResult(NoticeId id, Channel channel) {
        row(id).setResult(channel, null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSuperseded(Notice notice) {
        return rows.createQuery("""
                                select count(each) from NoticeRow each where each.jobId = :job and each.round = :round
                                and each.signerId = :signer and each.occasion = :asked and each.promisedAt > :promisedAt
                                """, Long.class)
                        .setParameter("job", notice.job().value())
                        .setParameter("round", notice.round())
                        .setParameter("signer", notice.signer().value())
                        .setParameter("asked", Notice.Occasion.PLEASE_SIGN)
                        .setParameter("promisedAt", notice.promisedAt())
                        .getSingleResult()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wasAskedBefore(Notice notice) {
        return rows.createQuery("""
                                select count(each) from NoticeRow each where each.jobId = :job and each.round < :round
                                and each.signerId = :signer and each.occasion = :asked
                                """, Long.class)
                        .setParameter("job", notice.job().value())
                        .setParameter("round", notice.round())
                        .setParameter("signer", notice.signer().value())
                        .setParameter("asked", Notice.Occasion.PLEASE_SIGN)
                        .getSingleResult()
                > 0;
    }

    private NoticeRow row(NoticeId id) {
        NoticeRow row = rows.find(NoticeRow.class, id.value());
        if (row == null) {
            throw new NoSuchElementException("no notice " + id);
        }
        return row;
    }
}
