package no.segl.signingjob;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.segl.signingjob.StaffCases.Placed;
import no.segl.signingjob.StaffCases.PlacedDocument;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplate;
import no.segl.signingjob.letter.LetterTemplates;
import no.segl.signingjob.letter.NoSuchLetter;
import no.segl.signingjob.letter.WrittenLetter;
import no.segl.signingjob.letter.WrittenLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters from templates onto journal entries. While one is written, its document is checked out by who writes. */
@Service
@Transactional
public class WriteLetter {

    private static final String PRODUCTION = "P";

    private final StaffCases cases;
    private final CaseArchive archive;
    private final LetterTemplates templates;
    private final LetterCheck check;
    private final WrittenLetters letters;
    private final Municipality municipality;
    private final Clock clock;

    WriteLetter(
            StaffCases cases,
            CaseArchive archive,
            LetterTemplates templates,
            WrittenLetters letters,
            Municipality municipality,
            Clock clock) {
        this.cases = cases;
        this.archive = archive;
        this.templates = templates;
        this.check = new LetterCheck(templates);
        this.letters = letters;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * What a letter begins with.
     *
     * @throws NoSuchLetter if there is no such template
     */
    public Map<String, String> begin(EntryId entry, String template, Staff staff) {
        return templates.begin(templates.get(template), occasion(cases.entry(entry, staff)));
    }

    /** What it would look like; it need not be finished. @throws Refused with everything that cannot be read */
    @Transactional(readOnly = true)
    public byte[] preview(EntryId entry, String template, Map<String, String> filled, Staff staff) {
        return pdf(cases.entry(entry, staff), template, filled);
    }

    /** @throws Refused with everything that keeps it from being finished */
    @Transactional(readOnly = true)
    public void demandFinished(String template, Map<String, String> filled) {
        Refused.ifAny(check.faults(templates.get(template), filled, true));
    }

    /** The letters that lie on the entry. */
    @Transactional(readOnly = true)
    public List<ArchivedDocument> lettersOn(EntryId id, Staff staff) {
        return cases.entry(id, staff).entry().documents().stream()
                .filter(document -> isLetter(document.id()))
                .toList();
    }

    /**
     * Puts a new letter on the entry, checked out.
     *
     * @param known the letters that were on the entry when this one was begun
     * @throws Refused with everything that cannot be read
     * @throws ArchiveConflict if there are others by now: a colleague may have written the same
     */
    public DocumentId write(
            EntryId id, String template, Map<String, String> filled, Set<DocumentId> known, Staff staff) {
        Placed placed = cases.entry(id, staff);
        if (placed.entry().status().isSettled()) {
            throw new ArchiveConflict("add-document", id);
        }
        LetterTemplate used = templates.get(template);
        byte[] pdf = pdf(placed, template, filled);
        DocumentId document =
                archive.addDocument(id, used.title(), PRODUCTION, pdf).id();
        // not before: who adds a document waits for whoever is adding one to the same case
        if (!lettersOn(id, staff).stream().map(ArchivedDocument::id).allMatch(known::contains)) {
            throw new ArchiveConflict("write-letter-again", id);
        }
        cases.checkOut(document, staff);
        letters.keep(new WrittenLetter(document, template, filled));
        return document;
    }

    /**
     * @param opened the edition that was written on
     * @throws Refused with everything that cannot be read
     * @throws ArchiveConflict unless it is checked out by this one, and still the edition that was opened
     */
    public void rewrite(DocumentId id, String opened, Map<String, String> filled, Staff staff) {
        PlacedDocument placed = cases.document(id, staff);
        WrittenLetter letter = get(id, staff);
        if (!letter.edition().equals(opened) && placed.document().isCheckedOutBy(staff.account())) {
            throw new ArchiveConflict("rewrite-letter", id);
        }
        byte[] pdf = pdf(new Placed(placed.file(), placed.entry()), letter.template(), filled);
        cases.replace(id, pdf, staff);
        letters.keep(new WrittenLetter(id, letter.template(), filled));
    }

    /**
     * Checks a document in; a letter only when it is finished.
     *
     * @throws Refused with everything that a letter lacks
     */
    public void checkIn(DocumentId id, Staff staff) {
        cases.document(id, staff);
        letters.find(id)
                .ifPresent(
                        letter -> Refused.ifAny(check.faults(templates.get(letter.template()), letter.filled(), true)));
        cases.checkIn(id, staff);
    }

    /** Puts a file in place of the document, which from then on is no letter. @throws Refused as for a new document */
    public void replace(DocumentId id, byte[] pdf, Staff staff) {
        cases.replace(id, pdf, staff);
        letters.forget(id);
    }

    /** @throws NoSuchLetter if it is no letter, or not theirs */
    @Transactional(readOnly = true)
    public WrittenLetter get(DocumentId id, Staff staff) {
        cases.document(id, staff);
        return letters.find(id).orElseThrow(() -> new NoSuchLetter("letter " + id));
    }

    /** Whether the document can be opened to be written on. */
    @Transactional(readOnly = true)
    public boolean isLetter(DocumentId id) {
        Optional<WrittenLetter> letter = letters.find(id);
        return letter.isPresent()
                && templates.all().stream()
                        .anyMatch(template -> template.key().equals(letter.get().template()));
    }

    private byte[] pdf(Placed placed, String template, Map<String, String> filled) {
        LetterTemplate used = templates.get(template);
        Refused.ifAny(check.faults(used, filled, false));
        return templates.write(used, occasion(placed), filled);
    }

    private LetterOccasion occasion(Placed placed) {
        return new LetterOccasion(
                municipality.name(),
                placed.file().number().value(),
                placed.file().title(),
                placed.entry().number().toString(),
                placed.entry().title(),
                LocalDate.now(clock.withZone(municipality.zone())));
    }
}
