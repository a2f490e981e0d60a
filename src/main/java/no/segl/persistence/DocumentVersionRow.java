package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.document.DocumentVersion;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is known of a version of a document; its content lies beside it. */
@Entity
@Table(name = "document_version")
@IdClass(DocumentVersionKey.class)
@Immutable
class DocumentVersionRow {

    @Id
    private UUID jobId;

    @Id
    private int number;

    private int round;

    @Enumerated(EnumType.STRING)
    private DocumentVersion.Made made;

    private @Nullable UUID signerId;
    private String sha256;
    private long size;
    private int pages;
    private Instant madeAt;

    protected DocumentVersionRow() {}

    DocumentVersionRow(DocumentVersion version) {
        jobId = version.job().value();
        number = version.number();
        round = version.round();
        made = version.made();
        signerId = version.signer() == null ? null : version.signer().value();
        sha256 = version.sha256();
        size = version.size();
        pages = version.pages();
        madeAt = version.at();
    }

    DocumentVersion read() {
        return new DocumentVersion(
                new SigningJobId(jobId),
                round,
                number,
                made,
                signerId == null ? null : new SignerId(signerId),
                sha256,
                size,
                pages,
                madeAt);
    }
}
