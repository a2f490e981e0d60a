package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.segl.signingjob.SigningJobId;
import org.hibernate.annotations.Immutable;

/** What those are called who were to sign when a job was made, as stored. */
@Entity
@Table(name = "first_signers")
@Immutable
class FirstSignersRow {

    static final String TABLE = "first_signers";

    /** A name has no line breaks. */
    private static final String BETWEEN = "\n";

    @Id
    private UUID id;

    private String names;

    protected FirstSignersRow() {}

    FirstSignersRow(SigningJobId job, List<String> signers, Encryption encryption) {
        id = job.value();
        names = encryption.row(TABLE, id).seal("names", String.join(BETWEEN, signers));
    }

    List<String> names(Encryption encryption) {
        return List.of(encryption.row(TABLE, id).open("names", names).split(BETWEEN));
    }
}
