package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.minutes.Announcement;

/** The announcement that the minutes of a job are adjusted, as stored. */
@Entity
@Table(name = "announcement")
class AnnouncementRow {

    @Id
    private UUID jobId;

    private LocalDate adjustedOn;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String documentId;

    protected AnnouncementRow() {}

    AnnouncementRow(Announcement announcement) {
        jobId = announcement.minutes().value();
        adjustedOn = announcement.adjusted();
        firstDay = announcement.up();
        lastDay = announcement.down();
        documentId = announcement.document().value();
    }

    Announcement read() {
        return new Announcement(new SigningJobId(jobId), adjustedOn, firstDay, lastDay, new DocumentId(documentId));
    }
}
