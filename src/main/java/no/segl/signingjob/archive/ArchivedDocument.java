package no.segl.signingjob.archive;

import org.jspecify.annotations.Nullable;

/**
 * A document on a journal entry.
 *
 * @param variant variantformat: P production, A archive, S digitally signed
 * @param checkedOutBy who works on it now; null when it is checked in
 */
public record ArchivedDocument(
        DocumentId id,
        String title,
        String variant,
        String sha256,
        @Nullable String checkedOutBy) {

    @Override
    public String toString() {
        return "ArchivedDocument[" + id + "]";
    }
}
