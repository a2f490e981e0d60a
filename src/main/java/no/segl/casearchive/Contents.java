package no.segl.casearchive;

import java.time.Clock;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseList;
import no.segl.signingjob.archive.CaseSearch;
import no.segl.signingjob.archive.CaseWork;
import no.segl.signingjob.archive.DocumentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies on the shelves: documents and what their versions hold: a version is written once, a change is a new version by who has it checked out. */
@Component
@InBuiltInArchive
@Transactional
class Contents implements CaseWork {

    private final Shelves shelves;
    private final StoredDocuments documents;
    private final StoredVersions versions;
    private final Clock clock;

    Contents(Shelves shelves, StoredDocuments documents, StoredVersions versions, Clock clock) {
        this.shelves = shelves;
        this.documents = documents;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseList list(CaseSearch search) {
        return shelves.list(search);
    }

    StoredDocument add(StoredEntry entry, String title, String variant, Pdf pdf) {
        StoredDocument added = documents.save(new StoredDocument(entry.id(), title, variant, pdf, clock.instant()));
        versions.save(new StoredVersion(added, pdf, clock.instant()));
        return added;
    }

    byte[] newest(StoredDocument document) {
        // the row, not its bytes alone: Spring Data would convert those one by one
        return versions.findByDocumentIdAndVersion(document.id(), document.version())
                .orElseThrow()
                .content();
    }

    @Override
    public ArchivedDocument checkOut(DocumentId document, String by) {
        StoredDocument found = shelves.locked(document);
        if (shelves.entryOf(found).isSettled()) {
            throw new ArchiveConflict("check-out-settled", document);
        }
        found.checkOut(by, clock.instant());
        return found.asDocument();
    }

    @Override
    public ArchivedDocument checkIn(DocumentId document) {
        StoredDocument found = shelves.locked(document);
        found.checkIn();
        return found.asDocument();
    }

    @Override
    public ArchivedDocument addVersion(DocumentId document, byte[] pdf, String by) {
        return addVersion(document, new Pdf(pdf), by);
    }

    ArchivedDocument addVersion(DocumentId document, Pdf pdf, String by) {
        StoredDocument found = shelves.locked(document);
        if (shelves.entryOf(found).isSettled()) {
            throw new ArchiveConflict("add-version", document);
        }
        found.replacedBy(pdf, by);
        versions.save(new StoredVersion(found, pdf, clock.instant()));
        return found.asDocument();
    }
}
