package no.segl.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.Documents;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaDocuments implements Documents {

    private final EntityManager rows;

    JpaDocuments(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void add(DocumentVersion version, byte[] content) {
        rows.persist(new DocumentVersionRow(version));
        rows.persist(new DocumentContentRow(version.job().value(), version.number(), content));
        rows.flush();
    }

    @Override
    public List<DocumentVersion> of(SigningJobId job) {
        return versions(job, "version.number").getResultList().stream()
                .map(DocumentVersionRow::read)
                .toList();
    }

    @Override
    public Optional<DocumentVersion> newest(SigningJobId job) {
        return versions(job, "version.number desc").setMaxResults(1).getResultList().stream()
                .map(DocumentVersionRow::read)
                .findFirst();
    }

    private TypedQuery<DocumentVersionRow> versions(SigningJobId job, String order) {
        return rows.createQuery(
                        "select version from DocumentVersionRow version where version.jobId = :job order by " + order,
                        DocumentVersionRow.class)
                .setParameter("job", job.value());
    }

    @Override
    public byte[] content(SigningJobId job, int number) {
        var row = rows.find(DocumentContentRow.class, new DocumentVersionKey(job.value(), number));
        if (row == null) {
            throw new NoSuchElementException("job " + job + " has no document version " + number);
        }
        return row.content();
    }

    /** A seal that is tried again may be validated again: the newest report stands. */
    @Override
    @Transactional
    public void keepReport(SigningJobId job, int number, String reportXml) {
        rows.createNativeQuery("""
                        insert into validation_report (job_id, number, report) values (:job, :number, :report)
                        on conflict (job_id, number) do update set report = excluded.report
                        """)
                .setParameter("job", job.value())
                .setParameter("number", number)
                .setParameter("report", reportXml)
                .executeUpdate();
    }

    @Override
    public Optional<String> report(SigningJobId job, int number) {
        List<?> found = rows.createNativeQuery(
                        "select report from validation_report where job_id = :job and number = :number", String.class)
                .setParameter("job", job.value())
                .setParameter("number", number)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }
}
