package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import org.hibernate.annotations.Immutable;

/** What one who was taken off a job is called, as stored. */
@Entity
@Table(name = "former_signer")
@Immutable
class FormerSignerRow {

    static final String TABLE = "former_signer";

    @Id
    private UUID id;

    private UUID jobId;
    private int lastRound;
    private String name;

    protected FormerSignerRow() {}

    FormerSignerRow(SigningJobId job, int lastRound, Signer signer, Encryption encryption) {
        id = signer.id().value();
        jobId = job.value();
        this.lastRound = lastRound;
        name = encryption.row(TABLE, id).seal("name", signer.name());
    }

    SignerId signer() {
        return new SignerId(id);
    }

    String name(Encryption encryption) {
        return encryption.row(TABLE, id).open("name", name);
    }
}
