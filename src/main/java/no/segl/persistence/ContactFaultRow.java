package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContractRole.Party;

/** A fault in somebody's contact details as stored: what it is, never the details. */
@Entity
@Table(name = "contact_fault")
@IdClass(ContactFaultRow.Key.class)
class ContactFaultRow {

    /** Faults have an order within their job. */
    record Key(UUID jobId, int position) {}

    @Id
    private UUID jobId;

    @Id
    private int position;

    private UUID signerId;

    @Enumerated(EnumType.STRING)
    private ContactFault.What what;

    @Enumerated(EnumType.STRING)
    private Party mendedBy;

    protected ContactFaultRow() {}

    ContactFaultRow(SigningJobId job, int position, ContactFault fault) {
        this.jobId = job.value();
        this.position = position;
        this.signerId = fault.signer().value();
        this.what = fault.what();
        this.mendedBy = fault.mendedBy();
    }

    SigningJobId job() {
        return new SigningJobId(jobId);
    }

    ContactFault read() {
        return new ContactFault(new SignerId(signerId), what, mendedBy);
    }
}
