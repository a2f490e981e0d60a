package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.minutes.Announcement;
import no.segl.signingjob.minutes.Announcements;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Meetings;
import no.segl.signingjob.minutes.Paragraphs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaMinutesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Announcements announcements;

    private final SigningJob job = StoredJobs.job();

    @BeforeEach
    void aJob() {
        jobs.add(job);
    }

    @Test
    void aMeetingIsKeptAsItWasTold() {
        Meeting meeting =
                new Meeting("Kommunstyrelsen", DAY, new Paragraphs("13"), new Paragraphs("12, 14–16"), "Stadshuset");

        meetings.keep(job.id(), meeting);

        assertThat(meetings.of(job.id())).contains(meeting);
        assertThat(meetings.of(SigningJobId.random())).isEmpty();
    }

    @Test
    void anAnnouncementIsKeptAsItWasMade() {
        Announcement made =
                new Announcement(job.id(), DAY, DAY.plusDays(2), DAY.plusDays(23), new DocumentId("document-9"));

        announcements.keep(made);

        assertThat(announcements.of(job.id())).contains(made);
        assertThat(announcements.of(SigningJobId.random())).isEmpty();
    }
}
