package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What was filled into a letter as stored: the fields are encrypted, all in one. */
@Entity
@Table(name = LetterRow.TABLE)
@DynamicUpdate
class LetterRow {

    static final String TABLE = "letter";

    @Id
    private UUID id;

    private String documentId;
    private String template;
    private String filled;

    protected LetterRow() {}

    LetterRow(String documentId) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
    }

    void fill(String template, String json, Encryption encryption) {
        this.template = template;
        this.filled = encryption.row(TABLE, id).seal("filled", json);
    }

    String template() {
        return template;
    }

    String filled(Encryption encryption) {
        return encryption.row(TABLE, id).open("filled", filled);
    }
}
