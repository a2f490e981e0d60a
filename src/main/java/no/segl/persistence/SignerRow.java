package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A signer as stored; whatever tells who it is, or what was written, is encrypted. */
@Entity
@Table(name = "signer")
@DynamicUpdate
class SignerRow {

    static final String TABLE = "signer";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SigningJobRow job;

    private int position;
    private String personHash;
    private String nationalId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private @Nullable String role;
    private int signingGroup;
    private @Nullable String email;
    private @Nullable String mobile;
    private boolean contactCorrected;

    @Enumerated(EnumType.STRING)
    private SignerStatus status;

    private @Nullable Instant signedAt;
    private @Nullable String reason;

    protected SignerRow() {}

    SignerRow(SigningJobRow job, SignerId id) {
        this.job = job;
        this.id = id.value();
    }

    UUID id() {
        return id;
    }

    void write(Signer signer, int place, Encryption encryption) {
        var row = encryption.row(TABLE, id);
        position = place;
        personHash = encryption.lookupHash(signer.nationalId());
        nationalId = row.sealed("national_id", nationalId, signer.nationalId().value());
        name = row.sealed("name", name, signer.name());
        capacity = signer.capacity();
        role = row.sealed("role", role, signer.role());
        signingGroup = signer.group();
        email = row.sealed("email", email, signer.contact().email());
        mobile = row.sealed("mobile", mobile, signer.contact().mobile());
        contactCorrected = signer.contactCorrected();
        status = signer.status();
        signedAt = signer.signedAt();
        reason = row.sealed("reason", reason, signer.reason());
    }

    Signer read(Encryption encryption) {
        var row = encryption.row(TABLE, id);
        return new Signer(
                new SignerId(id),
                new NationalId(row.open("national_id", nationalId)),
                row.open("name", name),
                capacity,
                row.openOrNull("role", role),
                signingGroup,
                new ContactDetails(row.openOrNull("email", email), row.openOrNull("mobile", mobile)),
                contactCorrected,
                status,
                signedAt,
                row.openOrNull("reason", reason));
    }
}
