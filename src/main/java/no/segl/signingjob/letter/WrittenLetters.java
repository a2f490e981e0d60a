package no.segl.signingjob.letter;

import java.util.Optional;
import no.segl.signingjob.archive.DocumentId;

/** Keeps what was filled in, encrypted. */
public interface WrittenLetters {

    /** In place of what was kept of that document before. */
    void keep(WrittenLetter letter);

    /** Empty where the document is no letter of ours. */
    Optional<WrittenLetter> find(DocumentId document);

    /** The document holds something else now. */
    void forget(DocumentId document);
}
