package no.segl.signingjob;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff file what came of a job that went on paper: the signed paper as a scan, a note, or both, as an incoming entry in the
 * case. The same again files nothing more.
 */
@Service
public class FilePaper {

    private static final String SCAN = " – signert på papir";
    private static final String NOTE = " – merknad om papir";
    private static final byte[] NOTHING = {};

    private final SigningJobs jobs;
    private final Intake intake;
    private final CaseArchive archive;
    private final Trail trail;
    private final JobLog log;

    FilePaper(SigningJobs jobs, Intake intake, CaseArchive archive, Trail trail, JobLog log) {
        this.jobs = jobs;
        this.intake = intake;
        this.archive = archive;
        this.trail = trail;
        this.log = log;
    }

    /**
     * The archive may be another system, so that nothing holds the job meanwhile: nothing changes one that is on paper.
     *
     * @param scan a PDF; null for none
     * @param written the note, which may say anything of anybody: it becomes title line 2, shielded; null or blank for none
     * @throws Refused with every fault; also where there is neither
     * @throws WrongState if the job is not on paper
     */
    @Transactional
    public void file(SigningJobId id, byte @Nullable [] scan, @Nullable String written, Staff by) {
        SigningJob job = jobs.find(id).filter(by::mayActOn).orElseThrow(() -> new NoSuchJob(id));
        if (job.status() != JobStatus.ON_PAPER) {
            throw new WrongState("file-paper", job.status());
        }
        String note = inOneLine(written);
        Refused.ifAny(faults(scan, note));
        String line2 = note == null ? job.title().line2() : note;
        EntryTitle title = new EntryTitle(
                job.title().line1(scan == null ? NOTE : SCAN),
                line2,
                note != null || job.title().shielded());
        JournalEntry entry = archive.file(key(job, scan, note), job.place().caseNumber(), EntryStatus.J, title, scan);
        String reference = entry.caseNumber() + "-" + entry.number();
        boolean known = trail.of(id).stream()
                .anyMatch(
                        event -> event.type() == EventType.FILED && event.text().equals(reference));
        if (!known) {
            log.happened(job, EventType.FILED, reference);
        }
    }

    /** A title has no line breaks. */
    private static @Nullable String inOneLine(@Nullable String written) {
        String words = Words.orNull(written);
        return words == null ? null : words.replaceAll("\\s+", " ");
    }

    private List<Violation> faults(byte @Nullable [] scan, @Nullable String note) {
        List<Violation> faults = new ArrayList<>();
        if (scan == null && note == null) {
            faults.add(Violation.of("paper.missing", "document"));
        }
        if (scan != null) {
            faults.addAll(intake.examine(scan).faults());
        }
        if (note != null && note.length() > Title.LONGEST) {
            faults.add(Violation.of("note.tooLong", "note", Title.LONGEST));
        } else if (note != null && Unprintable.in(note)) {
            faults.add(Violation.of("field.unprintable", "note"));
        }
        return faults;
    }

    private static String key(SigningJob job, byte @Nullable [] scan, @Nullable String note) {
        String content = Sha256.of(scan == null ? NOTHING : scan) + "/" + note;
        return job.id() + "/" + job.round().number() + "/paper/" + Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }
}
