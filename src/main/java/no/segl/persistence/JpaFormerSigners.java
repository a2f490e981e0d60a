package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.segl.signingjob.FormerSigners;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaFormerSigners implements FormerSigners {

    private final EntityManager rows;
    private final Encryption encryption;

    JpaFormerSigners(EntityManager rows, Encryption encryption) {
        this.rows = rows;
        this.encryption = encryption;
    }

    @Override
    @Transactional
    public void keep(SigningJobId job, int lastRound, Signer signer) {
        rows.persist(new FormerSignerRow(job, lastRound, signer, encryption));
    }

    @Override
    @Transactional
    public void keepFirst(SigningJob job) {
        if (rows.find(FirstSignersRow.class, job.id().value()) == null) {
            List<String> names = job.signers().stream().map(Signer::name).toList();
            rows.persist(new FirstSignersRow(job.id(), names, encryption));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<String>> firstOf(SigningJobId job) {
        return Optional.ofNullable(rows.find(FirstSignersRow.class, job.value()))
                .map(row -> row.names(encryption));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SignerId, String> namesOf(SigningJobId job) {
        return rows
                .createQuery("select row from FormerSignerRow row where row.jobId = :job", FormerSignerRow.class)
                .setParameter("job", job.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FormerSignerRow::signer, row -> row.name(encryption)));
    }
}
