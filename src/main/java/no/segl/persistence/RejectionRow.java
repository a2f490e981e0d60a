package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import org.hibernate.annotations.Immutable;

/** Why somebody rejected, as stored. */
@Entity
@Table(name = "rejection")
@Immutable
class RejectionRow {

    static final String TABLE = "rejection";

    @Id
    private UUID id;

    private UUID jobId;
    private int round;
    private UUID signerId;
    private String comment;

    protected RejectionRow() {}

    RejectionRow(SigningJobId job, int round, SignerId signer, String comment, Encryption encryption) {
        id = UUID.randomUUID();
        jobId = job.value();
        this.round = round;
        signerId = signer.value();
        this.comment = encryption.row(TABLE, id).seal("comment", comment);
    }

    int round() {
        return round;
    }

    String comment(Encryption encryption) {
        return encryption.row(TABLE, id).open("comment", comment);
    }
}
