package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.Confirmation;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.EvidenceStore.Confirmed;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The login behind a signature as stored. */
@Entity
@Table(name = "evidence")
@Immutable
class EvidenceRow {

    static final String TABLE = "evidence";

    @Id
    private UUID id;

    private UUID jobId;
    private int round;
    private UUID signerId;
    private String nationalId;

    /** As on the signature; of signatures older than that rule only where the eID gave one. */
    private @Nullable String name;

    private String provider;
    private String eid;
    private String level;
    private Instant authenticatedAt;
    private String reference;
    private String assertion;
    private @Nullable String confirmation;
    private @Nullable String confirmationOcsp;
    private @Nullable Instant confirmedAt;

    protected EvidenceRow() {}

    EvidenceRow(SigningJobId job, int round, SignerId signer, String name, EidLogin login, Encryption encryption) {
        id = UUID.randomUUID();
        jobId = job.value();
        this.round = round;
        signerId = signer.value();
        var row = encryption.row(TABLE, id);
        nationalId = row.seal("national_id", login.nationalId().value());
        this.name = row.seal("name", name);
        provider = login.provider();
        eid = login.eid();
        level = login.level();
        authenticatedAt = login.authenticatedAt();
        reference = login.reference();
        assertion = row.seal("assertion", login.assertion());
        Confirmation made = login.confirmation();
        if (made != null) {
            confirmation = row.seal("confirmation", made.signature());
            confirmationOcsp = row.seal("confirmation_ocsp", made.ocspResponse());
            confirmedAt = made.at();
        }
    }

    SignerId signer() {
        return new SignerId(signerId);
    }

    /** Of a row with a name in it. */
    String name(Encryption encryption) {
        return encryption.row(TABLE, id).open("name", String.valueOf(name));
    }

    /** Of a row with a confirmation in it. */
    Confirmed confirmed(Encryption encryption) {
        var row = encryption.row(TABLE, id);
        Base64.Decoder base64 = Base64.getDecoder();
        return new Confirmed(
                new SignerId(signerId),
                base64.decode(row.open("confirmation", String.valueOf(confirmation))),
                base64.decode(row.open("confirmation_ocsp", String.valueOf(confirmationOcsp))));
    }
}
