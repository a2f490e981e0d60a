package no.segl.casearchive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseStatus;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;

/** A case as the API spells it. */
record CaseAnswer(String caseNumber, String title, CaseStatus status, List<EntryAnswer> journalEntries) {

    static CaseAnswer of(CaseFile file) {
        return new CaseAnswer(
                file.number().value(),
                file.title(),
                file.status(),
                file.entries().stream().map(EntryAnswer::of).toList());
    }

    /** Whoever may call the API is staff, who see line 2 of the title. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryAnswer(
            String id,
            int number,
            EntryType type,
            EntryStatus status,
            String title,
            @Nullable String sensitiveTitle,
            boolean shielded,
            @Nullable String writtenOff,
            List<DocumentAnswer> documents) {

        static EntryAnswer of(JournalEntry entry) {
            return new EntryAnswer(
                    entry.id().value(),
                    entry.number().value(),
                    entry.type(),
                    entry.status(),
                    entry.title(),
                    entry.sensitiveTitle(),
                    entry.shielded(),
                    entry.writtenOff(),
                    entry.documents().stream().map(DocumentAnswer::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentAnswer(
            String id,
            String title,
            String variant,
            String sha256,
            @Nullable String checkedOutBy,
            @Nullable Instant checkedOutAt) {

        static DocumentAnswer of(ArchivedDocument document) {
            return new DocumentAnswer(
                    document.id().value(),
                    document.title(),
                    document.variant(),
                    document.sha256(),
                    document.checkedOutBy(),
                    document.checkedOutAt());
        }
    }
}
