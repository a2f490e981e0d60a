package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Trail;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaTrail implements Trail {

    private final EntityManager rows;

    JpaTrail(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void append(JobEvent event) {
        rows.persist(new EventRow(event));
    }

    @Override
    @Transactional(readOnly = true)
    public List<JobEvent> of(SigningJobId job) {
        return rows
                .createQuery(
                        "select event from EventRow event where event.jobId = :job order by event.id", EventRow.class)
                .setParameter("job", job.value())
                .getResultList()
                .stream()
                .map(EventRow::read)
                .toList();
    }
}
