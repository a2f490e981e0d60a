package no.segl.signingjob;

import java.util.NoSuchElementException;
import java.util.Optional;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.minutes.Announced;
import no.segl.signingjob.minutes.Announcement;
import no.segl.signingjob.minutes.Announcements;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Meetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff see of minutes besides the job: the meeting, and the announcement once they are finalised. */
@Service
@Transactional(readOnly = true)
public class StaffMinutes {

    private final StaffJobs jobs;
    private final Meetings meetings;
    private final Announcements announcements;
    private final CaseArchive archive;
    private final Municipality municipality;

    StaffMinutes(
            StaffJobs jobs,
            Meetings meetings,
            Announcements announcements,
            CaseArchive archive,
            Municipality municipality) {
        this.jobs = jobs;
        this.meetings = meetings;
        this.announcements = announcements;
        this.archive = archive;
        this.municipality = municipality;
    }

    /** @throws NoSuchJob if the job is not theirs to see */
    public Optional<Meeting> meeting(SigningJobId id, Staff staff) {
        return meetings.of(jobs.find(id, staff).id());
    }

    /** Empty until they are finalised, once they are void, and where nobody told of a meeting. @throws NoSuchJob if the job is not theirs to see */
    public Optional<Announced> announced(SigningJobId id, Staff staff) {
        SigningJob job = jobs.find(id, staff);
        return meetings.of(id)
                .flatMap(meeting -> announcement(job)
                        .map(made -> Announced.of(
                                job.title().line1(),
                                meeting,
                                made.adjusted(),
                                made.up(),
                                made.down(),
                                sender(job, municipality))));
    }

    /** @throws NoSuchJob also where there is no announcement */
    public byte[] pdf(SigningJobId id, Staff staff) {
        Announcement made = announcement(jobs.find(id, staff)).orElseThrow(() -> new NoSuchJob(id));
        try {
            return archive.content(made.document());
        } catch (NoSuchElementException withdrawn) {
            throw new NoSuchJob(id);
        }
    }

    private Optional<Announcement> announcement(SigningJob job) {
        return job.status() == JobStatus.VOIDED ? Optional.empty() : announcements.of(job.id());
    }

    /** Where minutes are kept, unless the meeting says so. */
    static String sender(SigningJob job, Municipality municipality) {
        String unit = job.sender().unit();
        return municipality.isNamedIn(unit) ? unit : unit + ", " + municipality.name();
    }
}
