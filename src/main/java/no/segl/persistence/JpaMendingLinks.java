package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.apprenticeship.MendingLinks;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaMendingLinks implements MendingLinks {

    private final EntityManager rows;

    JpaMendingLinks(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void add(MendingLink link, String hash) {
        rows.persist(new MendingLinkRow(link, hash));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MendingLink> find(MendingLinkId id) {
        return Optional.ofNullable(rows.find(MendingLinkRow.class, id.value())).map(MendingLinkRow::read);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MendingLink> byHash(String hash) {
        return rows.createQuery("select row from MendingLinkRow row where row.tokenHash = :hash", MendingLinkRow.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(MendingLinkRow::read);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MendingLink> to(SigningJobId job) {
        return rows
                .createQuery(
                        "select row from MendingLinkRow row where row.jobId = :job order by row.expiresAt desc",
                        MendingLinkRow.class)
                .setParameter("job", job.value())
                .getResultList()
                .stream()
                .map(MendingLinkRow::read)
                .toList();
    }

    @Override
    @Transactional
    public boolean use(MendingLinkId id, Instant now) {
        return rows.createQuery("""
                                update MendingLinkRow row set row.usedAt = :now
                                where row.id = :id and row.usedAt is null and row.expiresAt > :now
                                """)
                        .setParameter("id", id.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional
    public void sent(MendingLinkId id, Instant now) {
        rows.createQuery("update MendingLinkRow row set row.sentAt = :now where row.id = :id")
                .setParameter("id", id.value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
