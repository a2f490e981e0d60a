package no.segl.casearchive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseStatus;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A case's row; it is added, and the number of its last entry counted up, in the database alone. */
@Entity
@Table(name = "archive_case")
@Immutable
@NullUnmarked
class StoredCase {

    @Id
    private UUID id;

    private int year;
    private int sequence;
    private String title;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private String groups;

    protected StoredCase() {}

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
