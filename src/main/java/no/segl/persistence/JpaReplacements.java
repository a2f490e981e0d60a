package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.segl.signingjob.Replacements;
import no.segl.signingjob.SigningJobId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaReplacements implements Replacements {

    private final EntityManager rows;

    JpaReplacements(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void keep(SigningJobId replaced, SigningJobId by) {
        rows.persist(new ReplacementRow(replaced, by));
    }

    @Override
    @Transactional(readOnly = true)
    public Link of(SigningJobId job) {
        List<ReplacementRow> found = rows.createQuery(
                        "select row from ReplacementRow row where row.replacedId = :job or row.successorId = :job",
                        ReplacementRow.class)
                .setParameter("job", job.value())
                .getResultList();
        SigningJobId before = null;
        SigningJobId after = null;
        for (ReplacementRow row : found) {
            if (row.replaced().equals(job)) {
                after = row.successor();
            } else {
                before = row.replaced();
            }
        }
        return new Link(before, after);
    }
}
