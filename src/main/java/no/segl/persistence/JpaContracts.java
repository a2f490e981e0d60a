package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.apprenticeship.Contracts;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaContracts implements Contracts {

    private final EntityManager rows;

    JpaContracts(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void keep(SigningJobId job, Contract contract) {
        rows.persist(new ContractRow(job, contract));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Contract> of(SigningJobId job) {
        return Optional.ofNullable(rows.find(ContractRow.class, job.value())).map(ContractRow::read);
    }
}
