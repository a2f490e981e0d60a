package no.segl.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaSigningJobs implements SigningJobs {

    private final EntityManager rows;
    private final Encryption encryption;
    private final ZoneId zone;

    JpaSigningJobs(EntityManager rows, Encryption encryption, ZoneId zone) {
        this.rows = rows;
        this.encryption = encryption;
        this.zone = zone;
    }

    @Override
    @Transactional
    public void add(SigningJob job) {
        rows.persist(new SigningJobRow(job, encryption, zone));
        rows.flush();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(SigningJob job) {
        SigningJobRow row = rows.find(SigningJobRow.class, job.id().value());
        if (row == null || rows.getLockMode(row) != LockModeType.PESSIMISTIC_WRITE) {
            throw new IllegalStateException("job " + job.id() + " was not locked in this transaction");
        }
        row.write(job, encryption);
        rows.flush();
    }

    @Override
    public Optional<SigningJob> find(SigningJobId id) {
        return Optional.ofNullable(rows.find(SigningJobRow.class, id.value())).map(row -> row.read(encryption));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SigningJob> locked(SigningJobId id) {
        SigningJobRow row = rows.find(SigningJobRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return Optional.empty();
        }
        // only a statement that begins after the lock was won sees all that the one before us stored, signers too
        rows.refresh(row);
        return Optional.of(row.read(encryption));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean anyOpenOn(EntryId entry) {
        // the job that would be in the way may be one that is being stored, which no row lock can find
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:entry, 0))")
                .setParameter("entry", entry.value())
                .getSingleResult();
        return rows.createQuery(
                                "select count(job) from SigningJobRow job where job.entryId = :entry and job.status not in :ended",
                                Long.class)
                        .setParameter("entry", entry.value())
                        .setParameter("ended", JobStatus.ended())
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<SigningJob> ofSigner(NationalId person) {
        return rows
                .createQuery(
                        "select job from SigningJobRow job where exists"
                                + " (select 1 from SignerRow signer where signer.job = job and signer.personHash = :person)"
                                + " order by job.createdAt desc, job.id",
                        SigningJobRow.class)
                .setParameter("person", encryption.lookupHash(person))
                .getResultList()
                .stream()
                .map(row -> row.read(encryption))
                .toList();
    }

    @Override
    public Page search(Search search) {
        List<String> conditions = new ArrayList<>(List.of("job.ownerGroup in :groups"));
        Map<String, Object> values = new HashMap<>(Map.of("groups", search.groups()));
        search.status().ifPresent(status -> {
            conditions.add("job.status = :status");
            values.put("status", status);
        });
        search.kind().ifPresent(kind -> {
            conditions.add("job.kind = :kind");
            values.put("kind", kind);
        });
        if (!search.text().isBlank()) {
            conditions.add("job.searchText like :text escape '!'");
            values.put("text", SigningJobRow.searchedFor(search.text()));
        }
        String from = "from SigningJobRow job where " + String.join(" and ", conditions);
        long total = with(values, rows.createQuery("select count(job) " + from, Long.class))
                .getSingleResult();
        List<SigningJob> items = with(
                        values,
                        rows.createQuery(
                                "select job " + from + " order by job.createdAt desc, job.id", SigningJobRow.class))
                .setFirstResult(search.page() * search.pageSize())
                .setMaxResults(search.pageSize())
                .getResultList()
                .stream()
                .map(row -> row.read(encryption))
                .toList();
        return new Page(items, search.page(), total);
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
