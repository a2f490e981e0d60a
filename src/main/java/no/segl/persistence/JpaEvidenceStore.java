package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.EvidenceStore;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaEvidenceStore implements EvidenceStore {

    private final EntityManager rows;
    private final Encryption encryption;

    JpaEvidenceStore(EntityManager rows, Encryption encryption) {
        this.rows = rows;
        this.encryption = encryption;
    }

    @Override
    @Transactional
    public void keep(SigningJobId job, int round, SignerId signer, String name, EidLogin login) {
        rows.persist(new EvidenceRow(job, round, signer, name, login, encryption));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SignerId, String> namesIn(SigningJobId job, int round) {
        return rows.createQuery(
                        "from EvidenceRow where jobId = :job and round = :round and name is not null",
                        EvidenceRow.class)
                .setParameter("job", job.value())
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(EvidenceRow::signer, row -> row.name(encryption)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Confirmed> confirmedIn(SigningJobId job, int round) {
        return rows.createQuery(
                        "from EvidenceRow where jobId = :job and round = :round and confirmation is not null"
                                + " order by confirmedAt",
                        EvidenceRow.class)
                .setParameter("job", job.value())
                .setParameter("round", round)
                .getResultStream()
                .map(row -> row.confirmed(encryption))
                .toList();
    }
}
