package no.segl.casearchive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.DocumentId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/** A document's row, which tells of its newest version; what the versions hold lies in {@link StoredVersion}. */
@Entity
@DynamicUpdate
@Table(name = "archive_document")
@NullUnmarked
class StoredDocument {

    @Id
    @GeneratedValue
    private UUID id;

    @Column(updatable = false)
    private UUID entryId;

    private String title;

    @Column(updatable = false)
    private String variant;

    private int version;

    private String sha256;

    private String checkedOutBy;

    private Instant checkedOutAt;

    @Column(updatable = false)
    private Instant addedAt;

    protected StoredDocument() {}

    StoredDocument(UUID entryId, String title, String variant, Pdf pdf, Instant addedAt) {
        this.entryId = entryId;
        this.title = title;
        this.variant = variant;
        this.version = 1;
        this.sha256 = pdf.sha256();
        this.addedAt = addedAt;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    int version() {
        return version;
    }

    void checkOut(String by, Instant now) {
        if (checkedOutBy != null && !checkedOutBy.equals(by)) {
            throw new ArchiveConflict("check-out", identity());
        }
        if (checkedOutBy == null) {
            checkedOutBy = by;
            checkedOutAt = now;
        }
    }

    void checkIn() {
        checkedOutBy = null;
        checkedOutAt = null;
    }

    /** Only who works on a document changes it. */
    void replacedBy(Pdf pdf, String by) {
        if (!by.equals(checkedOutBy)) {
            throw new ArchiveConflict("add-version", identity());
        }
        version = version + 1;
        sha256 = pdf.sha256();
    }

    private DocumentId identity() {
        return new DocumentId(id.toString());
    }

    ArchivedDocument asDocument() {
        return new ArchivedDocument(identity(), title, variant, sha256, checkedOutBy, checkedOutAt);
    }
}
