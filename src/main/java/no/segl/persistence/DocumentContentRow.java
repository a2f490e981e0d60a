package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a version of a document. */
@Entity
@Table(name = "document_content")
@IdClass(DocumentVersionKey.class)
@Immutable
class DocumentContentRow {

    @Id
    private UUID jobId;

    @Id
    private int number;

    private byte[] content;

    protected DocumentContentRow() {}

    DocumentContentRow(UUID jobId, int number, byte[] content) {
        this.jobId = jobId;
        this.number = number;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
