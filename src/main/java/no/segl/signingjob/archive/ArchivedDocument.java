package no.segl.signingjob.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document on a journal entry.
 *
 * @param variant variantformat: P production, A archive, S digitally signed
 * @param checkedOutBy who works on it now; null when it is checked in
 * @param checkedOutAt since when; null when it is checked in
 */
public record ArchivedDocument(
        DocumentId id,
        String title,
        String variant,
        String sha256,
        @Nullable String checkedOutBy,
        @Nullable Instant checkedOutAt) {

    public boolean isCheckedOut() {
        return checkedOutBy != null;
    }

    public boolean isCheckedOutBy(String account) {
        return account.equals(checkedOutBy);
    }

    @Override
    public String toString() {
        return "ArchivedDocument[" + id + "]";
    }
}
