package no.segl.signingjob;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseList;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseSearch;
import no.segl.signingjob.archive.CaseWork;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.archive.NotInArchive;
import no.segl.signingjob.document.Intake;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do in the cases of their groups, and the joint service in those of the groups that it checks for. What is not theirs is not there for them. */
@Service
@Transactional
public class StaffCases {

    private static final String PRODUCTION = "P";

    private final CaseArchive archive;
    private final Optional<CaseWork> work;
    private final Intake intake;

    StaffCases(CaseArchive archive, Optional<CaseWork> work, Intake intake) {
        this.archive = archive;
        this.work = work;
        this.intake = intake;
    }

    /** A journal entry and the case it lies in. */
    public record Placed(CaseFile file, JournalEntry entry) {}

    /** A document and where it lies. */
    public record PlacedDocument(CaseFile file, JournalEntry entry, ArchivedDocument document) {}

    /** Whether cases are worked with here, and not in another system's pages. */
    public boolean areKeptHere() {
        return work.isPresent();
    }

    @Transactional(readOnly = true)
    public CaseList list(String text, int page, int pageSize, Staff staff) {
        Set<String> groups = staff.groupsSeen();
        return groups.isEmpty()
                ? new CaseList(List.of(), 0)
                : work().list(new CaseSearch(groups, text, page, pageSize));
    }

    /** @throws NotInArchive also where it is not theirs to read */
    @Transactional(readOnly = true)
    public CaseFile find(CaseNumber number, Staff staff) {
        return archive.findCase(number).filter(staff::mayRead).orElseThrow(() -> new NotInArchive("case " + number));
    }

    /** @throws NotInArchive also where it is not theirs to read */
    @Transactional(readOnly = true)
    public Placed entry(EntryId id, Staff staff) {
        return archive.findCaseOf(id).filter(staff::mayRead).stream()
                .flatMap(file -> file.entries().stream()
                        .filter(entry -> entry.id().equals(id))
                        .map(entry -> new Placed(file, entry)))
                .findFirst()
                .orElseThrow(() -> new NotInArchive("such journal entry"));
    }

    /** @throws NotInArchive also where it is not theirs to read */
    @Transactional(readOnly = true)
    public PlacedDocument document(DocumentId id, Staff staff) {
        return archive.findCaseOf(id).filter(staff::mayRead).stream()
                .flatMap(file -> file.entries().stream()
                        .flatMap(entry -> entry.documents().stream()
                                .filter(document -> document.id().equals(id))
                                .map(document -> new PlacedDocument(file, entry, document))))
                .findFirst()
                .orElseThrow(() -> new NotInArchive("such document"));
    }

    @Transactional(readOnly = true)
    public byte[] content(DocumentId id, Staff staff) {
        return archive.content(document(id, staff).document().id());
    }

    /** @throws Refused if the title will not do */
    public CaseFile open(String title, Staff staff) {
        return archive.openCase(OutgoingTitle.ofCase(title), staff.groups());
    }

    /** @throws Refused with everything that is wrong with the title */
    public JournalEntry addOutgoing(CaseNumber number, String line1, String line2, boolean shielded, Staff staff) {
        CaseFile file = find(number, staff);
        return archive.addEntry(file.number(), EntryType.U, EntryStatus.R, OutgoingTitle.read(line1, line2, shielded));
    }

    /** @throws Refused with every reason why the file could not be signed */
    public ArchivedDocument addDocument(EntryId id, byte[] pdf, Staff staff) {
        JournalEntry entry = entry(id, staff).entry();
        if (entry.status().isSettled()) {
            throw new ArchiveConflict("add-document", id);
        }
        demandSignable(pdf);
        return archive.addDocument(id, entry.title(), PRODUCTION, pdf);
    }

    /** @throws Refused with every reason why the file could not be signed */
    public ArchivedDocument replace(DocumentId id, byte[] pdf, Staff staff) {
        DocumentId document = document(id, staff).document().id();
        demandSignable(pdf);
        return work().addVersion(document, pdf, staff.account());
    }

    public ArchivedDocument checkOut(DocumentId id, Staff staff) {
        return work().checkOut(document(id, staff).document().id(), staff.account());
    }

    /** Whoever has it: a colleague who is away holds nothing up. */
    public ArchivedDocument checkIn(DocumentId id, Staff staff) {
        return work().checkIn(document(id, staff).document().id());
    }

    /** From whoever has it now. */
    public ArchivedDocument takeOver(DocumentId id, Staff staff) {
        checkIn(id, staff);
        return checkOut(id, staff);
    }

    private void demandSignable(byte[] pdf) {
        List<Violation> faults = pdf.length == 0
                ? List.of(Violation.of("document.missing", "document"))
                : intake.examine(pdf).faults();
        Refused.ifAny(faults);
    }

    private CaseWork work() {
        return work.orElseThrow(() -> new NotInArchive("cases here"));
    }
}
