package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFaults;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaContactFaults implements ContactFaults {

    private final EntityManager rows;

    JpaContactFaults(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void replace(SigningJobId job, List<ContactFault> faults) {
        rows.createQuery("delete from ContactFaultRow row where row.jobId = :job")
                .setParameter("job", job.value())
                .executeUpdate();
        for (int position = 0; position < faults.size(); position++) {
            rows.persist(new ContactFaultRow(job, position, faults.get(position)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContactFault> of(SigningJobId job) {
        return ofAll(List.of(job)).getOrDefault(job, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SigningJobId, List<ContactFault>> ofAll(Collection<SigningJobId> jobs) {
        return rows
                .createQuery(
                        "select row from ContactFaultRow row where row.jobId in :jobs order by row.position",
                        ContactFaultRow.class)
                .setParameter("jobs", jobs.stream().map(SigningJobId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ContactFaultRow::job, Collectors.mapping(ContactFaultRow::read, Collectors.toList())));
    }
}
