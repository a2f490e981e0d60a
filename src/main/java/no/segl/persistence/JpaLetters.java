package no.segl.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.letter.WrittenLetter;
import no.segl.signingjob.letter.WrittenLetters;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaLetters implements WrittenLetters {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager rows;
    private final Encryption encryption;

    JpaLetters(EntityManager rows, Encryption encryption) {
        this.rows = rows;
        this.encryption = encryption;
    }

    @Override
    public void keep(WrittenLetter letter) {
        LetterRow row = row(letter.document())
                .orElseGet(() -> new LetterRow(letter.document().value()));
        row.fill(letter.template(), json(letter.filled()), encryption);
        rows.persist(row);
    }

    @Override
    public Optional<WrittenLetter> find(DocumentId document) {
        return row(document).map(row -> new WrittenLetter(document, row.template(), fields(row.filled(encryption))));
    }

    @Override
    public void forget(DocumentId document) {
        row(document).ifPresent(rows::remove);
    }

    private Optional<LetterRow> row(DocumentId document) {
        return rows.createQuery("select letter from LetterRow letter where letter.documentId = :id", LetterRow.class)
                .setParameter("id", document.value())
                .getResultStream()
                .findFirst();
    }

    private static String json(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a letter's fields cannot be written");
        }
    }

    private static Map<String, String> fields(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("a letter's fields cannot be read");
        }
    }
}
