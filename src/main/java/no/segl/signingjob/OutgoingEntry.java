package no.segl.signingjob;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseStatus;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.rules.StartFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the case, the outgoing journal entry and the document that a new job names, and makes what it does not name. */
@Component
class OutgoingEntry {

    private static final String PRODUCTION = "P";

    private final CaseArchive archive;

    OutgoingEntry(CaseArchive archive) {
        this.archive = archive;
    }

    /**
     * What the archive has of what was named; null where nothing was named or found.
     *
     * @param documents how many there are to sign: of an entry with several, one must be named
     */
    record Found(
            @Nullable CaseFile caseFile,
            @Nullable JournalEntry entry,
            @Nullable ArchivedDocument document,
            byte @Nullable [] content,
            int documents) {

        StartFacts facts(Kind kind, int signers) {
            return new StartFacts(
                    kind,
                    caseFile == null ? CaseStatus.B.name() : caseFile.status().name(),
                    entry == null ? EntryStatus.R.name() : entry.status().name(),
                    entry != null && entry.documents().stream().anyMatch(each -> each.checkedOutBy() != null),
                    documents,
                    signers);
        }
    }

    /** Looks only where the sender may: a case of others is as unknown as one that is not there. */
    Found find(NewJob wanted, boolean uploaded, Staff by, List<Violation> faults) {
        CaseFile caseFile = null;
        JournalEntry entry = null;
        ArchivedDocument document = null;
        if (wanted.documentId() != null) {
            DocumentId id = new DocumentId(wanted.documentId());
            caseFile = archive.findCaseOf(id).filter(by::mayRead).orElse(null);
            entry = caseFile == null ? null : entryWith(caseFile, id);
            document = entry == null ? null : documentOf(entry, id);
            addIf(document == null, faults, "documentId.unknown", "documentId");
            addIf(uploaded, faults, "document.twice", "document");
        } else {
            addIf(!uploaded, faults, "document.missing", "document");
        }
        if (wanted.journalEntryId() != null) {
            EntryId id = new EntryId(wanted.journalEntryId());
            CaseFile itsCase = archive.findCaseOf(id).filter(by::mayRead).orElse(null);
            addIf(itsCase == null, faults, "journalEntryId.unknown", "journalEntryId");
            addIf(entry != null && !entry.id().equals(id), faults, "documentId.elsewhere", "documentId");
            if (entry == null && itsCase != null) {
                caseFile = itsCase;
                entry = entryOf(itsCase, id);
            }
        }
        if (wanted.caseNumber() != null) {
            caseFile = checkedCase(wanted.caseNumber(), caseFile, by, faults);
        }
        addIf(entry != null && entry.type() != EntryType.U, faults, "journalEntryId.notOutgoing", "journalEntryId");
        boolean chosen = uploaded || wanted.documentId() != null;
        int documents =
                chosen || entry == null ? 1 : Math.max(1, entry.documents().size());
        return new Found(caseFile, entry, document, document == null || uploaded ? null : content(document), documents);
    }

    private @Nullable CaseFile checkedCase(String typed, @Nullable CaseFile found, Staff by, List<Violation> faults) {
        Optional<CaseNumber> number = CaseNumber.parse(typed);
        if (number.isEmpty()) {
            faults.add(Violation.of("caseNumber.wrong", "caseNumber"));
            return found;
        }
        if (found != null) {
            addIf(!found.number().equals(number.get()), faults, "caseNumber.elsewhere", "caseNumber");
            return found;
        }
        CaseFile named = archive.findCase(number.get()).filter(by::mayRead).orElse(null);
        addIf(named == null, faults, "caseNumber.unknown", "caseNumber");
        return named;
    }

    private byte @Nullable [] content(ArchivedDocument document) {
        try {
            return archive.content(document.id());
        } catch (NoSuchElementException withdrawnMeanwhile) {
            return null;
        }
    }

    /** Makes the case, the entry and the document where they were not named. */
    ArchivePlace make(Found found, Title title, String ownerGroup, byte @Nullable [] upload) {
        CaseNumber caseNumber = found.caseFile() == null
                ? archive.openCase(title.line1(), Set.of(ownerGroup)).number()
                : found.caseFile().number();
        JournalEntry entry = found.entry() == null
                ? archive.addEntry(caseNumber, EntryType.U, EntryStatus.R, titleOf(title))
                : found.entry();
        ArchivedDocument document =
                upload == null ? found.document() : archive.addDocument(entry.id(), title.line1(), PRODUCTION, upload);
        return new ArchivePlace(caseNumber, entry.id(), entry.number(), document.id(), null);
    }

    /** Makes one more entry in the same case, with the same document, for another job. */
    ArchivePlace another(ArchivePlace first, Title title, byte[] pdf) {
        JournalEntry entry = archive.addEntry(first.caseNumber(), EntryType.U, EntryStatus.R, titleOf(title));
        ArchivedDocument document = archive.addDocument(entry.id(), title.line1(), PRODUCTION, pdf);
        return new ArchivePlace(first.caseNumber(), entry.id(), entry.number(), document.id(), null);
    }

    static EntryTitle titleOf(Title title) {
        return new EntryTitle(title.line1(), title.line2(), title.shielded());
    }

    private static void addIf(boolean wrong, List<Violation> faults, String code, String field) {
        if (wrong) {
            faults.add(Violation.of(code, field));
        }
    }

    private static @Nullable JournalEntry entryOf(CaseFile caseFile, EntryId id) {
        return caseFile.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JournalEntry entryWith(CaseFile caseFile, DocumentId id) {
        return caseFile.entries().stream()
                .filter(entry -> documentOf(entry, id) != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ArchivedDocument documentOf(JournalEntry entry, DocumentId id) {
        return entry.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
