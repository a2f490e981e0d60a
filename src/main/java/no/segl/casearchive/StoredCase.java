package no.segl.casearchive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseStatus;
import org.jspecify.annotations.NullUnmarked;

/** A case's row; the number of its last entry is counted up in the database alone. */
@Entity
@Table(name = "archive_case")
@NullUnmarked
class StoredCase {

    @Id
    @GeneratedValue
    private UUID id;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private int sequence;

    private String title;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(updatable = false)
    private String groups;

    @Column(updatable = false)
    private Instant openedAt;

    protected StoredCase() {}

    StoredCase(int year, int sequence, Opening opening, Instant openedAt) {
        this.year = year;
        this.sequence = sequence;
        this.title = opening.title();
        this.status = opening.status();
        this.groups = String.join(",", new TreeSet<>(opening.groups()));
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }

    CaseNumber number() {
        return new CaseNumber(String.format(Locale.ROOT, "%04d/%d", year, sequence));
    }

    String title() {
        return title;
    }

    Set<String> groups() {
        return Set.of(groups.split(","));
    }

    CaseStatus status() {
        return status;
    }
}
