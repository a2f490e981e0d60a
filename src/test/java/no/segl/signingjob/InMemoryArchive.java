package no.segl.signingjob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseStatus;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.document.Sha256;

class InMemoryArchive implements CaseArchive {

    private final Map<CaseNumber, String> cases = new HashMap<>();
    private final List<JournalEntry> entries = new ArrayList<>();
    private final Map<String, EntryId> filed = new HashMap<>();
    private final Map<DocumentId, byte[]> contents = new HashMap<>();

    @Override
    public CaseFile openCase(String title, Set<String> groups) {
        CaseNumber number = new CaseNumber("2026/" + (cases.size() + 1));
        cases.put(number, title);
        return findCase(number).orElseThrow();
    }

    @Override
    public Optional<CaseFile> findCase(CaseNumber number) {
        return Optional.ofNullable(cases.get(number))
                .map(title -> new CaseFile(number, title, CaseStatus.B, Set.of("saksbehandler"), entriesOf(number)));
    }

    private List<JournalEntry> entriesOf(CaseNumber number) {
        return entries.stream()
                .filter(entry -> entry.caseNumber().equals(number))
                .toList();
    }

    @Override
    public Optional<CaseFile> findCaseOf(EntryId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .flatMap(entry -> findCase(entry.caseNumber()));
    }

    @Override
    public Optional<CaseFile> findCaseOf(DocumentId id) {
        return entries.stream()
                .filter(entry ->
                        entry.documents().stream().anyMatch(each -> each.id().equals(id)))
                .findFirst()
                .flatMap(entry -> findCase(entry.caseNumber()));
    }

    @Override
    public byte[] content(DocumentId document) {
        return contents.get(document);
    }

    @Override
    public JournalEntry addEntry(CaseNumber caseNumber, EntryType type, EntryStatus status, EntryTitle title) {
        JournalEntry entry = new JournalEntry(
                new EntryId("e" + (entries.size() + 1)),
                caseNumber,
                new EntryNumber(entriesOf(caseNumber).size() + 1),
                type,
                status,
                title.line1(),
                title.line2(),
                title.shielded(),
                null,
                List.of());
        entries.add(entry);
        return entry;
    }

    @Override
    public ArchivedDocument addDocument(EntryId id, String title, String variant, byte[] pdf) {
        DocumentId number = new DocumentId("d" + (contents.size() + 1));
        contents.put(number, pdf);
        ArchivedDocument document = new ArchivedDocument(number, title, variant, Sha256.of(pdf), null, null);
        List<ArchivedDocument> documents = new ArrayList<>(entry(id).documents());
        documents.add(document);
        change(id, entry -> with(entry, entry.status(), entry.writtenOff(), documents));
        return document;
    }

    @Override
    public void changeStatus(EntryId id, EntryStatus status) {
        change(id, entry -> with(entry, status, entry.writtenOff(), entry.documents()));
    }

    @Override
    public JournalEntry file(String key, CaseNumber caseNumber, EntryStatus status, EntryTitle title, byte[] pdf) {
        EntryId known = filed.get(key);
        if (known == null) {
            known = addEntry(caseNumber, EntryType.I, status, title).id();
            filed.put(key, known);
            if (pdf != null) {
                addDocument(known, title.line1(), "S", pdf);
            }
        }
        return entry(known);
    }

    @Override
    public void writeOff(EntryId id, String how) {
        change(id, entry -> with(entry, entry.status(), how, entry.documents()));
    }

    JournalEntry entry(EntryId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    int size() {
        return cases.size() + entries.size() + contents.size();
    }

    private void change(EntryId id, UnaryOperator<JournalEntry> change) {
        entries.replaceAll(entry -> entry.id().equals(id) ? change.apply(entry) : entry);
    }

    private static JournalEntry with(
            JournalEntry entry, EntryStatus status, String writtenOff, List<ArchivedDocument> documents) {
        return new JournalEntry(
                entry.id(),
                entry.caseNumber(),
                entry.number(),
                entry.type(),
                status,
                entry.title(),
                entry.sensitiveTitle(),
                entry.shielded(),
                writtenOff,
                documents);
    }
}
