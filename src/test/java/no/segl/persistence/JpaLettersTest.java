package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.letter.WrittenLetter;
import no.segl.signingjob.letter.WrittenLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class JpaLettersTest {

    @Autowired
    private WrittenLetters letters;

    @Autowired
    private JdbcTemplate sql;

    private final DocumentId document = new DocumentId(UUID.randomUUID().toString());

    @Test
    void whatWasFilledInLastIsFoundAgain() {
        letters.keep(new WrittenLetter(document, "vedtaksbrev-nb", Map.of("mottaker", "Prøve")));
        WrittenLetter last =
                new WrittenLetter(document, "vedtaksbrev-nb", Map.of("mottaker", "Prøve Åsa", "klage", ""));
        letters.keep(last);

        assertThat(letters.find(document)).contains(last);
    }

    @Test
    void aDocumentThatIsNoLetterHasNothingFilledIn() {
        letters.keep(new WrittenLetter(document, "vedtaksbrev-nb", Map.of()));
        letters.forget(document);

        assertThat(letters.find(document)).isEmpty();
    }

    @Test
    void nothingThatWasFilledInCanBeReadInTheDatabase() {
        letters.keep(new WrittenLetter(document, "vedtaksbrev-nb", Map.of("mottaker", "Prøve Åsa")));

        String stored =
                sql.queryForObject("select filled from letter where document_id = ?", String.class, document.value());

        assertThat(stored).doesNotContain("Prøve", "mottaker");
    }
}
