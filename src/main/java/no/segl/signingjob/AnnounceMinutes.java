package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplates;
import no.segl.signingjob.minutes.Announced;
import no.segl.signingjob.minutes.Announcement;
import no.segl.signingjob.minutes.Announcements;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Meetings;
import no.segl.signingjob.rules.AnnouncementRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the announcement of adjusted minutes, and files it in the case. Making it twice makes one. Minutes of which the
 * sender told no meeting get none: a notice board wants to know which board, and when it met.
 */
@Service
public class AnnounceMinutes {

    /** The letter template, which an installation may replace with its own. */
    static final String TEMPLATE = "anslag-sv";

    private static final String PREFIX = "Anslag: ";

    private final ActingOnJobs jobs;
    private final Meetings meetings;
    private final Announcements announcements;
    private final AnnouncementRules rules;
    private final LetterTemplates letters;
    private final CaseArchive archive;
    private final Trail trail;
    private final JobLog log;
    private final Municipality municipality;
    private final Clock clock;

    AnnounceMinutes(
            ActingOnJobs jobs,
            Meetings meetings,
            Announcements announcements,
            AnnouncementRules rules,
            LetterTemplates letters,
            CaseArchive archive,
            Trail trail,
            JobLog log,
            Municipality municipality,
            Clock clock) {
        this.jobs = jobs;
        this.meetings = meetings;
        this.announcements = announcements;
        this.rules = rules;
        this.letters = letters;
        this.archive = archive;
        this.trail = trail;
        this.log = log;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Does nothing for minutes that were made void meanwhile. */
    @Transactional
    public void announce(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.finalised() && job.status().isSignedByAll()) {
            announce(job, Objects.requireNonNull(job.round().settledAt(), "all have adjusted"));
        }
    }

    /** Minutes that were adjusted on paper count as adjusted when that was filed: nothing tells us of an earlier day. */
    @Transactional
    public void announcePaper(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.status() == JobStatus.ON_PAPER) {
            filedAt(job).ifPresent(filed -> announce(job, filed));
        }
    }

    private Optional<Instant> filedAt(SigningJob job) {
        return trail.of(job.id()).stream()
                .filter(event -> event.type() == EventType.FILED
                        && event.round() == job.round().number())
                .map(JobEvent::at)
                .max(Comparator.naturalOrder());
    }

    private void announce(SigningJob job, Instant adjusted) {
        SigningJobId id = job.id();
        Meeting meeting = meetings.of(id).orElse(null);
        if (meeting == null || announcements.of(id).isPresent()) {
            return;
        }
        Announced announced = announced(job, meeting, day(adjusted));
        JournalEntry entry = archive.file(
                id + "/" + job.round().number() + "/announcement",
                job.place().caseNumber(),
                EntryStatus.J,
                new EntryTitle(PREFIX + cut(announced.title()), null, false),
                pdf(job, announced));
        DocumentId document = entry.documents().get(0).id();
        announcements.keep(new Announcement(id, announced.adjusted(), announced.up(), announced.down(), document));
        log.happened(job, EventType.FILED, entry.caseNumber() + "-" + entry.number());
        log.happened(job, EventType.ANNOUNCED, announced.up() + "/" + announced.down());
    }

    private Announced announced(SigningJob job, Meeting meeting, LocalDate adjusted) {
        AnnouncementRules.Days days = rules.days();
        LocalDate up = days.firstDay(adjusted, day(clock.instant()));
        return Announced.of(
                job.title().line1(), meeting, adjusted, up, days.lastDay(up), StaffMinutes.sender(job, municipality));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, municipality.zone());
    }

    private static String cut(String title) {
        int room = Title.LONGEST - PREFIX.length();
        return title.length() > room ? title.substring(0, room) : title;
    }

    private byte[] pdf(SigningJob job, Announced announced) {
        CaseFile file = archive.findCase(job.place().caseNumber()).orElseThrow();
        LetterOccasion occasion = new LetterOccasion(
                municipality.name(),
                file.number().value(),
                file.title(),
                job.place().entryNumber().toString(),
                announced.title(),
                day(clock.instant()));
        return letters.write(letters.get(TEMPLATE), occasion, fields(announced));
    }

    /** By the names that the template gives them; a field that is empty is left out there. */
    private static Map<String, String> fields(Announced announced) {
        return Map.of(
                "rubrik", announced.title(),
                "namnd", announced.board(),
                "sammantrade", announced.meetingDate().toString(),
                "justerat", announced.adjusted().toString(),
                "uppe", announced.up().toString(),
                "nere", announced.down().toString(),
                "forvaras", announced.keptAt(),
                "sekretess", announced.secretParagraphs(),
                "omedelbart", announced.adjustedAtOnce());
    }
}
