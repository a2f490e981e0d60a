package no.segl.signingjob.archive;

import java.util.NoSuchElementException;

/**
 * The archive as staff's daily work is done in it. Only an archive of ours offers it: where another keeps the cases, staff
 * work in that one's own pages.
 */
public interface CaseWork {

    CaseList list(CaseSearch search);

    /**
     * Who has it checked out already keeps it, since when it was.
     *
     * @throws ArchiveConflict if another has it, or the entry is settled
     * @throws NoSuchElementException if there is no such document
     */
    ArchivedDocument checkOut(DocumentId document, String by);

    /** @throws NoSuchElementException if there is no such document */
    ArchivedDocument checkIn(DocumentId document);

    /**
     * @throws ArchiveConflict unless it is checked out by this one
     * @throws NoSuchElementException if there is no such document
     */
    ArchivedDocument addVersion(DocumentId document, byte[] pdf, String by);
}
