package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.segl.signingjob.SigningJobId;

/** That one job took the place of another, as stored. */
@Entity
@Table(name = "replacement")
class ReplacementRow {

    @Id
    private UUID replacedId;

    private UUID successorId;

    protected ReplacementRow() {}

    ReplacementRow(SigningJobId replaced, SigningJobId by) {
        replacedId = replaced.value();
        successorId = by.value();
    }

    SigningJobId replaced() {
        return new SigningJobId(replacedId);
    }

    SigningJobId successor() {
        return new SigningJobId(successorId);
    }
}
