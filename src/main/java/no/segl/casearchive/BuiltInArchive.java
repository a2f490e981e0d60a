package no.segl.casearchive;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import no.segl.signingjob.Refused;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The case archive in our own database. */
@Component
@InBuiltInArchive
@Transactional
class BuiltInArchive implements CaseArchive {

    private final CaseNumbers numbers;
    private final Shelves shelves;
    private final StoredCases cases;
    private final StoredEntries entries;
    private final Contents contents;
    private final Clock clock;

    BuiltInArchive(
            CaseNumbers numbers,
            Shelves shelves,
            StoredCases cases,
            StoredEntries entries,
            Contents contents,
            Clock clock) {
        this.numbers = numbers;
        this.shelves = shelves;
        this.cases = cases;
        this.entries = entries;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public CaseFile openCase(String title, Set<String> groups) {
        return openCase(Optional.empty(), new Opening(title, CaseStatus.B, groups));
    }

    /**
     * @param number what the case is called elsewhere; empty for our next one
     * @throws Refused if there is a case of that number
     */
    CaseFile openCase(Optional<CaseNumber> number, Opening opening) {
        StoredCase opened = number.map(wanted -> numbers.open(wanted, opening)).orElseGet(() -> numbers.open(opening));
        return shelves.caseFile(opened);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> findCase(CaseNumber number) {
        return shelves.find(number).map(shelves::caseFile);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> findCaseOf(EntryId entry) {
        return shelves.find(entry).map(shelves::caseOf);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> findCaseOf(DocumentId document) {
        return shelves.find(document).map(shelves::caseOf);
    }

    @Transactional(readOnly = true)
    JournalEntry entry(EntryId entry) {
        return shelves.entry(shelves.get(entry));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(DocumentId document) {
        return contents.newest(shelves.get(document));
    }

    @Override
    public JournalEntry addEntry(CaseNumber caseNumber, EntryType type, EntryStatus status, EntryTitle title) {
        return shelves.entry(enter(shelves.get(caseNumber), type, status, title, null));
    }

    @Override
    public ArchivedDocument addDocument(EntryId entry, String title, String variant, byte[] pdf) {
        StoredEntry place = shelves.get(entry);
        cases.hold(place.caseId());
        return contents.add(place, title, variant, new Pdf(pdf)).asDocument();
    }

    @Override
    public void changeStatus(EntryId entry, EntryStatus status) {
        shelves.get(entry).changeTo(status);
    }

    @Override
    public JournalEntry file(
            String key, CaseNumber caseNumber, EntryStatus status, EntryTitle title, byte @Nullable [] pdf) {
        StoredCase place = shelves.get(caseNumber);
        cases.hold(place.id()); // a second filing of the same key waits here, and then finds the first
        return entries.findByFilingKey(key)
                .map(shelves::entry)
                .orElseGet(() -> fileFirst(key, place, status, title, pdf));
    }

    private JournalEntry fileFirst(
            String key, StoredCase place, EntryStatus status, EntryTitle title, byte @Nullable [] pdf) {
        StoredEntry filed = enter(place, EntryType.I, status, title, key);
        if (pdf != null) {
            Pdf carried = new Pdf(pdf);
            contents.add(filed, title.line1(), carried.isSigned() ? "S" : "A", carried);
        }
        return shelves.entry(filed);
    }

    private StoredEntry enter(
            StoredCase place, EntryType type, EntryStatus status, EntryTitle title, @Nullable String key) {
        int number = cases.nextEntry(place.id());
        return entries.save(new StoredEntry(place.id(), number, type, status, title, key, clock.instant()));
    }

    @Override
    public void writeOff(EntryId entry, String how) {
        shelves.get(entry).writeOff(how, clock.instant());
    }
}
