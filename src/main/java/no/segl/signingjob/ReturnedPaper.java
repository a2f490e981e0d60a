package no.segl.signingjob;

import java.util.List;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What came back of a job on paper, as it comes into the case.
 *
 * @param scan a PDF; null where a note is all there is
 */
record ReturnedPaper(EntryTitle title, byte @Nullable [] scan) {

    private static final String SCAN = " – signert på papir";
    private static final String NOTE = " – merknad om papir";

    static ReturnedPaper of(Title title, byte @Nullable [] scan, @Nullable String note) {
        String line2 = note == null ? title.line2() : note;
        boolean shielded = note != null || title.shielded();
        return new ReturnedPaper(new EntryTitle(title.line1(scan == null ? NOTE : SCAN), line2, shielded), scan);
    }

    /** The entry says and carries the same. */
    boolean isIn(JournalEntry entry) {
        List<String> scans = scan == null ? List.of() : List.of(Sha256.of(scan));
        return title.equals(new EntryTitle(entry.title(), entry.sensitiveTitle(), entry.shielded()))
                && scans.equals(
                        entry.documents().stream().map(ArchivedDocument::sha256).toList());
    }

    @Override
    public String toString() {
        return "ReturnedPaper[…]";
    }
}
