package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.segl.signingjob.KnownRequests.Known;
import no.segl.signingjob.SigningJobId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A request with an Idempotency-Key as stored; its answer names people and is encrypted. */
@Entity
@Table(name = "known_request")
@DynamicUpdate
class KnownRequestRow {

    static final String TABLE = "known_request";

    @Id
    private UUID id;

    private String account;
    private String requestKey;
    private String fingerprint;
    private @Nullable UUID jobId;
    private @Nullable String answer;

    protected KnownRequestRow() {}

    void remember(SigningJobId job, String plainAnswer, Encryption encryption) {
        jobId = job.value();
        answer = encryption.row(TABLE, id).seal("answer", plainAnswer);
    }

    Known read(Encryption encryption) {
        if (jobId == null || answer == null) {
            throw new IllegalStateException("the request " + id + " was claimed in this transaction already");
        }
        return new Known(
                fingerprint, new SigningJobId(jobId), encryption.row(TABLE, id).open("answer", answer));
    }
}
