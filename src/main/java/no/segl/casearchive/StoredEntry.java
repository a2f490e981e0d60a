package no.segl.casearchive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A journal entry's row. */
@Entity
@DynamicUpdate
@Table(name = "archive_entry")
@NullUnmarked
class StoredEntry {

    /** Avskrivningsmåte of Noark 5. */
    private static final Set<String> WAYS_TO_WRITE_OFF = Set.of("BU", "BE", "BN", "TLF", "TE", "TO", "SA");

    @Id
    @GeneratedValue
    private UUID id;

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryType type;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private String title;

    private String sensitiveTitle;

    private boolean shielded;

    private String writtenOff;

    private Instant writtenOffAt;

    @Column(updatable = false)
    private String filingKey;

    @Column(updatable = false)
    private Instant enteredAt;

    protected StoredEntry() {}

    StoredEntry(
            UUID caseId,
            int number,
            EntryType type,
            EntryStatus status,
            EntryTitle title,
            @Nullable String filingKey,
            Instant enteredAt) {
        this.caseId = caseId;
        this.number = number;
        this.type = type;
        this.status = status;
        this.title = title.line1();
        this.sensitiveTitle = title.line2();
        this.shielded = title.shielded();
        this.filingKey = filingKey;
        this.enteredAt = enteredAt;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String title() {
        return title;
    }

    boolean isSettled() {
        return status.isSettled();
    }

    /** Archived and cancelled are for good. */
    void changeTo(EntryStatus next) {
        boolean forGood = status == EntryStatus.A || status == EntryStatus.U;
        if (forGood && next != status) {
            throw new ArchiveConflict("change-entry-status", identity());
        }
        status = next;
    }

    void writeOff(String how, Instant now) {
        if (!WAYS_TO_WRITE_OFF.contains(how)) {
            throw new IllegalArgumentException("avskrivningsmåte is one of " + WAYS_TO_WRITE_OFF);
        }
        if (writtenOff != null && !writtenOff.equals(how)) {
            throw new ArchiveConflict("write-off-entry", identity());
        }
        if (writtenOff == null) {
            writtenOff = how;
            writtenOffAt = now;
        }
    }

    private EntryId identity() {
        return new EntryId(id.toString());
    }

    JournalEntry asEntry(CaseNumber caseNumber, List<ArchivedDocument> documents) {
        return new JournalEntry(
                identity(),
                caseNumber,
                new EntryNumber(number),
                type,
                status,
                title,
                sensitiveTitle,
                shielded,
                writtenOff,
                documents);
    }
}
