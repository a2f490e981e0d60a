package no.segl.casearchive;

import no.segl.signingjob.Staff;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.archive.NotInArchive;
import org.springframework.stereotype.Component;

/** What a staff member may know of the archive: what lies in others' cases is not there for them. */
@Component
@InBuiltInArchive
class Theirs {

    private final BuiltInArchive archive;

    Theirs(BuiltInArchive archive) {
        this.archive = archive;
    }

    /** @throws NotInArchive also where it is not theirs to read */
    JournalEntry entry(EntryId id, Staff staff) {
        return archive.findCaseOf(id).filter(staff::mayRead).stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotInArchive("such journal entry"));
    }

    /** @throws NotInArchive also where it is not theirs to read */
    DocumentId document(String id, Staff staff) {
        var document = new DocumentId(id);
        return archive.findCaseOf(document)
                .filter(staff::mayRead)
                .map(file -> document)
                .orElseThrow(() -> new NotInArchive("such document"));
    }
}
