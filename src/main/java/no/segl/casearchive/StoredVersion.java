package no.segl.casearchive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** What one version of a document holds: written once. */
@Entity
@Immutable
@Table(name = "archive_document_version")
@NullUnmarked
class StoredVersion {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID documentId;

    private int version;

    private String sha256;

    private byte[] content;

    private Instant addedAt;

    protected StoredVersion() {}

    StoredVersion(StoredDocument document, Pdf pdf, Instant addedAt) {
        this.documentId = document.id();
        this.version = document.version();
        this.sha256 = pdf.sha256();
        this.content = pdf.content();
        this.addedAt = addedAt;
    }

    byte[] content() {
        return content;
    }
}
