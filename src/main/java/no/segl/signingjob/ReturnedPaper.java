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

    /** In the language of those who work with that kind. */
    static ReturnedPaper of(Kind kind, Title title, byte @Nullable [] scan, @Nullable String note) {
        String line2 = note == null ? title.line2() : note;
        boolean shielded = note != null || title.shielded();
        return new ReturnedPaper(
                new EntryTitle(title.line1(suffix(kind.language(), scan != null)), line2, shielded), scan);
    }

    private static String suffix(Language language, boolean scanned) {
        if (language == Language.SV) {
            return scanned ? " – underskrivet på papper" : " – anteckning om papper";
        }
        return scanned ? " – signert på papir" : " – merknad om papir";
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
