package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.Rejections;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaRejections implements Rejections {

    private final EntityManager rows;
    private final Encryption encryption;

    JpaRejections(EntityManager rows, Encryption encryption) {
        this.rows = rows;
        this.encryption = encryption;
    }

    @Override
    @Transactional
    public void keep(SigningJobId job, int round, SignerId signer, String comment) {
        rows.persist(new RejectionRow(job, round, signer, comment, encryption));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, String> commentsOn(SigningJobId job) {
        return rows
                .createQuery("select row from RejectionRow row where row.jobId = :job", RejectionRow.class)
                .setParameter("job", job.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(RejectionRow::round, row -> row.comment(encryption)));
    }
}
