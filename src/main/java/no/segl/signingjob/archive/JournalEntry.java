package no.segl.signingjob.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal entry (journalpost).
 *
 * @param sensitiveTitle shown to staff only when the entry is shielded
 * @param writtenOff how follow-up was closed, such as TO (tatt til orientering); null while it is open
 */
public record JournalEntry(
        EntryId id,
        CaseNumber caseNumber,
        EntryNumber number,
        EntryType type,
        EntryStatus status,
        String title,
        @Nullable String sensitiveTitle,
        boolean shielded,
        @Nullable String writtenOff,
        List<ArchivedDocument> documents) {

    public JournalEntry {
        documents = List.copyOf(documents);
    }

    /** As staff say it: 2026/123-4. */
    public String reference() {
        return caseNumber + "-" + number;
    }

    @Override
    public String toString() {
        return "JournalEntry[" + reference() + ", " + type + ", " + status + "]";
    }
}
