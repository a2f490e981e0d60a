package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Paragraphs;
import org.jspecify.annotations.Nullable;

/** The meeting that the minutes of a job are about, as stored. */
@Entity
@Table(name = "meeting")
class MeetingRow {

    @Id
    private UUID jobId;

    private String board;
    private LocalDate heldOn;
    private String secretParagraphs;
    private String adjustedAtOnce;
    private @Nullable String keptAt;

    protected MeetingRow() {}

    MeetingRow(SigningJobId minutes, Meeting meeting) {
        jobId = minutes.value();
        board = meeting.board();
        heldOn = meeting.date();
        secretParagraphs = meeting.secret().text();
        adjustedAtOnce = meeting.adjustedAtOnce().text();
        keptAt = meeting.keptAt();
    }

    Meeting read() {
        return new Meeting(board, heldOn, new Paragraphs(secretParagraphs), new Paragraphs(adjustedAtOnce), keptAt);
    }
}
