package no.segl.signingjob;

import static no.segl.signingjob.SentMinutes.SECRETARY;
import static no.segl.signingjob.SentMinutes.wanted;
import static no.segl.signingjob.SentMinutes.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.minutes.Announced;
import org.junit.jupiter.api.Test;

/** Minutes from the last signature to the announcement, also on paper. */
class MinutesAnnouncedTest {

    private final World world = new World();
    private final SentMinutes minutes = new SentMinutes(world);

    @Test
    void finalisedTheyAreFiledAnnouncedAndComplete() {
        SigningJob job = minutes.finalised();
        world.file.fileSigned(job.id());
        world.followUp.registerIncoming(job.id());
        world.announce.announce(job.id());
        world.announce.announce(job.id());
        world.followUp.complete(job.id());

        Announced announced = world.staffMinutes.announced(job.id(), SECRETARY).orElseThrow();
        assertThat(announced.board()).isEqualTo("Kommunstyrelsen");
        assertThat(announced.meetingDate()).isEqualTo("2026-02-24");
        assertThat(announced.adjusted()).isEqualTo("2026-03-02");
        assertThat(announced.up()).isEqualTo("2026-03-04");
        assertThat(announced.down()).isEqualTo("2026-03-25");
        assertThat(announced.keptAt()).isEqualTo("Kansliet, Prøvevik");
        assertThat(new String(world.staffMinutes.pdf(job.id(), SECRETARY), StandardCharsets.UTF_8))
                .contains("namnd=Kommunstyrelsen", "uppe=2026-03-04", "nere=2026-03-25", "sekretess=13");
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.COMPLETED);
        List<JournalEntry> entries =
                world.archive.findCase(job.place().caseNumber()).orElseThrow().entries();
        assertThat(entries).extracting(JournalEntry::title).contains("Anslag: Protokoll Kommunstyrelsen 2026-02-24");
        assertThat(entries).extracting(JournalEntry::status).contains(EntryStatus.J);
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.ANNOUNCED);
    }

    @Test
    void whatComesBackOnPaperIsFiledUnderASwedishTitle() {
        SigningJob job = minutes.onPaper();

        world.filePaper.file(job.id(), World.PDF, null, null, SECRETARY);
        EntryId scan = world.reload(job).place().incoming();
        world.filePaper.file(job.id(), null, "Underskrivet i pärmen", scan, SECRETARY);

        assertThat(world.archive
                        .findCase(job.place().caseNumber())
                        .orElseThrow()
                        .entries())
                .extracting(JournalEntry::title)
                .contains(
                        job.title().line1() + " – underskrivet på papper",
                        job.title().line1() + " – anteckning om papper");
    }

    @Test
    void adjustedOnPaperTheyAreAnnouncedFromTheDayThatWasFiled() {
        SigningJob job = minutes.onPaper();
        world.announce.announcePaper(job.id());
        assertThat(world.staffMinutes.announced(job.id(), SECRETARY)).isEmpty();
        world.pass(Duration.ofDays(3));
        world.filePaper.file(job.id(), World.PDF, null, null, SECRETARY);
        world.pass(Duration.ofDays(1));

        world.announce.announcePaper(job.id());
        world.announce.announcePaper(job.id());

        Announced announced = world.staffMinutes.announced(job.id(), SECRETARY).orElseThrow();
        assertThat(announced.adjusted()).isEqualTo("2026-03-05");
        assertThat(announced.up()).isEqualTo("2026-03-07");
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.ANNOUNCED);
    }

    @Test
    void withoutAMeetingNothingIsAnnouncedAndNothingFiled() {
        SigningJob job = world.request.request(
                wanted("Protokoll 24 februari", null, who(0, null, "a@segl.example")), World.PDF, SECRETARY);
        world.dispatch.dispatch(job.id());
        world.signedByAll(world.reload(job));
        world.followUp.finalise(job.id());

        world.announce.announce(job.id());

        assertThat(world.staffMinutes.announced(job.id(), SECRETARY)).isEmpty();
        assertThat(world.minutes.announced).isEmpty();
        assertThat(world.archive
                        .findCase(job.place().caseNumber())
                        .orElseThrow()
                        .entries())
                .hasSize(1);
        assertThat(world.eventsOf(job)).doesNotContain(EventType.ANNOUNCED);
    }

    @Test
    void whatIsFinalisedLateIsAnnouncedOnThatDay() {
        SigningJob job = world.signedByAll(minutes.sent());
        world.pass(Duration.ofDays(5));
        world.followUp.finalise(job.id());

        world.announce.announce(job.id());

        assertThat(world.staffMinutes
                        .announced(job.id(), SECRETARY)
                        .orElseThrow()
                        .up())
                .isEqualTo("2026-03-07");
    }
}
