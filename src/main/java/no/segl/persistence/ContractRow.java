package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.apprenticeship.Contract;
import org.jspecify.annotations.Nullable;

/** What the contract of a job is about, as stored. */
@Entity
@Table(name = "contract")
class ContractRow {

    @Id
    private UUID jobId;

    private String type;
    private String company;
    private @Nullable String trainingOffice;
    private LocalDate startsOn;
    private @Nullable LocalDate bornOn;
    private @Nullable String orderReference;

    protected ContractRow() {}

    ContractRow(SigningJobId job, Contract contract) {
        jobId = job.value();
        type = contract.type().code();
        company = contract.company();
        trainingOffice = contract.trainingOffice();
        startsOn = contract.startDate();
        bornOn = contract.birthDate();
        orderReference = contract.order();
    }

    Contract read() {
        return new Contract(
                Contract.Type.ofCode(type).orElseThrow(), company, trainingOffice, startsOn, bornOn, orderReference);
    }
}
