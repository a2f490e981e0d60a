package no.segl.signingjob.archive;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case archive. Any call may fail with an exception when the archive is out of reach; trying again may help, and what
 * was already done is not done twice.
 */
public interface CaseArchive {

    /** @param groups the staff groups that are to work with it */
    CaseFile openCase(String title, Set<String> groups);

    Optional<CaseFile> findCase(CaseNumber number);

    /** @return the case that the entry lies in, with all its entries */
    Optional<CaseFile> findCaseOf(EntryId entry);

    Optional<CaseFile> findCaseOf(DocumentId document);

    /** @throws java.util.NoSuchElementException if there is no such document */
    byte[] content(DocumentId document);

    JournalEntry addEntry(CaseNumber caseNumber, EntryType type, EntryStatus status, EntryTitle title);

    ArchivedDocument addDocument(EntryId entry, String title, String variant, byte[] pdf);

    void changeStatus(EntryId entry, EntryStatus status);

    /**
     * Files an incoming entry in the case; filing the same key again answers with the entry that is already there.
     *
     * @param key what makes this filing one: job, round and occasion
     * @param pdf the document it carries; null for an entry that only tells something
     */
    JournalEntry file(String key, CaseNumber caseNumber, EntryStatus status, EntryTitle title, byte @Nullable [] pdf);

    /** Closes the entry's follow-up. @param how avskrivningsmåte, such as TO */
    void writeOff(EntryId entry, String how);
}
