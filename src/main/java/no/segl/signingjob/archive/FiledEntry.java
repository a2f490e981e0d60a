package no.segl.signingjob.archive;

import java.time.Instant;
import java.util.List;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;

/**
 * An incoming journal entry that was filed, with all that another archive needs to know of it.
 *
 * @param key what makes this filing one: job, round and occasion
 * @param answers the outgoing entry that it answers
 * @param decidedAt when the round ended: the document's date
 * @param filedAt when it came into the case
 * @param writtenOffAt null while its follow-up is open
 * @param unit the unit that asked for the signatures and gets the answer
 * @param senders those who were asked to sign
 * @param files what it carries, the main document first; none where it only tells something
 */
public record FiledEntry(
        String key,
        JournalEntry entry,
        EntryId answers,
        Instant decidedAt,
        Instant filedAt,
        @Nullable Instant writtenOffAt,
        String unit,
        List<Party> senders,
        List<File> files) {

    public FiledEntry {
        senders = List.copyOf(senders);
        files = List.copyOf(files);
    }

    /** The same with these files. */
    public FiledEntry with(List<File> others) {
        return new FiledEntry(key, entry, answers, decidedAt, filedAt, writtenOffAt, unit, senders, others);
    }

    /** @param number null for one who acts for an organisation: the number is the person's own */
    public record Party(String name, @Nullable NationalId number) {

        @Override
        public String toString() {
            return "Party[…]";
        }
    }

    /**
     * @param name of the file; says nothing of anybody
     * @param variant variantformat: P production, A archive, S digitally signed
     */
    public record File(String name, String title, String mimeType, String variant, byte[] content) {

        @Override
        public String toString() {
            return "File[" + name + "]";
        }
    }

    @Override
    public String toString() {
        return "FiledEntry[" + key + "]";
    }
}
