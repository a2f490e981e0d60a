package no.segl.signingjob;

import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where the job lives in the archive.
 *
 * @param entry the outgoing journal entry that is signed
 * @param entryNumber its number within the case
 * @param document the document on that entry
 * @param incoming the incoming entry that carries the result of this round, or of the paper, once it was filed
 */
public record ArchivePlace(
        CaseNumber caseNumber,
        EntryId entry,
        EntryNumber entryNumber,
        DocumentId document,
        @Nullable EntryId incoming) {

    /** Case and entry number as staff say them: 2026/123-4. */
    public String reference() {
        return caseNumber + "-" + entryNumber;
    }

    ArchivePlace withIncoming(@Nullable EntryId newest) {
        return new ArchivePlace(caseNumber, entry, entryNumber, document, newest);
    }
}
