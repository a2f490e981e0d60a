package no.segl.casearchive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseLine;
import no.segl.signingjob.archive.CaseList;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseSearch;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.archive.NotInArchive;
import org.springframework.stereotype.Component;

/** Finds what is stored and puts it together as the domain knows it. */
@Component
@InBuiltInArchive
class Shelves {

    private final StoredCases cases;
    private final StoredEntries entries;
    private final StoredDocuments documents;

    Shelves(StoredCases cases, StoredEntries entries, StoredDocuments documents) {
        this.cases = cases;
        this.entries = entries;
        this.documents = documents;
    }

    Optional<StoredCase> find(CaseNumber number) {
        return cases.findByYearAndSequence(CaseNumbers.yearOf(number), CaseNumbers.sequenceOf(number));
    }

    Optional<StoredEntry> find(EntryId entry) {
        return key(entry.value()).flatMap(entries::findById);
    }

    Optional<StoredDocument> find(DocumentId document) {
        return key(document.value()).flatMap(documents::findById);
    }

    CaseList list(CaseSearch search) {
        String groups = String.join(",", search.groups());
        List<CaseLine> lines =
                cases
                        .search(groups, search.text(), search.pageSize(), (long) search.page() * search.pageSize())
                        .stream()
                        .map(found -> new CaseLine(found.number(), found.title(), found.status()))
                        .toList();
        return new CaseList(lines, cases.count(groups, search.text()));
    }

    StoredCase get(CaseNumber number) {
        return find(number).orElseThrow(() -> new NotInArchive("case " + number));
    }

    StoredEntry get(EntryId entry) {
        return find(entry).orElseThrow(() -> new NotInArchive("such journal entry"));
    }

    StoredDocument get(DocumentId document) {
        return find(document).orElseThrow(() -> new NotInArchive("such document"));
    }

    StoredDocument locked(DocumentId document) {
        return key(document.value()).flatMap(documents::locked).orElseThrow(() -> new NotInArchive("such document"));
    }

    CaseFile caseOf(StoredEntry entry) {
        return caseFile(cases.findById(entry.caseId()).orElseThrow());
    }

    CaseFile caseOf(StoredDocument document) {
        return caseOf(entryOf(document));
    }

    StoredEntry entryOf(StoredDocument document) {
        return entries.findById(document.entryId()).orElseThrow();
    }

    CaseFile caseFile(StoredCase found) {
        List<StoredEntry> inCase = entries.findByCaseIdOrderByNumber(found.id());
        Map<UUID, List<ArchivedDocument>> onEntries = onEntries(inCase);
        List<JournalEntry> together = inCase.stream()
                .map(entry -> entry.asEntry(found.number(), onEntries.getOrDefault(entry.id(), List.of())))
                .toList();
        return new CaseFile(found.number(), found.title(), found.status(), found.groups(), together);
    }

    JournalEntry entry(StoredEntry entry) {
        CaseNumber number = cases.findById(entry.caseId()).orElseThrow().number();
        return entry.asEntry(number, onEntries(List.of(entry)).getOrDefault(entry.id(), List.of()));
    }

    private Map<UUID, List<ArchivedDocument>> onEntries(List<StoredEntry> some) {
        List<UUID> keys = some.stream().map(StoredEntry::id).toList();
        return documents.findByEntryIdInOrderByAddedAtAscIdAsc(keys).stream()
                .collect(groupingBy(StoredDocument::entryId, mapping(StoredDocument::asDocument, toList())));
    }

    /** What cannot be an identity of ours is simply not there. */
    private static Optional<UUID> key(String identity) {
        try {
            return Optional.of(UUID.fromString(identity));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
