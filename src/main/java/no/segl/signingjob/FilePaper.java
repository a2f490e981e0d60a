package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.document.Intake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff file what came of a job that went on paper: the signed paper as a scan, a note, or both, as one incoming entry in the
 * case. The same again files nothing more; something else only takes the place of what lies there when that is wanted.
 */
@Service
public class FilePaper {

    private final SigningJobs jobs;
    private final ActingOnJobs acting;
    private final Intake intake;
    private final CaseArchive archive;
    private final Errands errands;
    private final JobLog log;

    FilePaper(SigningJobs jobs, ActingOnJobs acting, Intake intake, CaseArchive archive, Errands errands, JobLog log) {
        this.jobs = jobs;
        this.acting = acting;
        this.intake = intake;
        this.archive = archive;
        this.errands = errands;
        this.log = log;
    }

    /**
     * @param scan a PDF; null for none
     * @param written the note, which may say anything of anybody: it becomes title line 2, shielded; null or blank for none
     * @param instead the entry that this is to replace, whose place it takes; null where nothing is filed yet
     * @throws Refused with every fault; also where there is neither
     * @throws WrongState if the job is not on paper, or something else is filed already that this is not to replace, or what
     *     is filed was written off
     */
    @Transactional
    public void file(
            SigningJobId id, byte @Nullable [] scan, @Nullable String written, @Nullable EntryId instead, Staff by) {
        SigningJob seen = jobs.find(id).filter(by::mayActOn).orElseThrow(() -> new NoSuchJob(id));
        demandOnPaper(seen);
        String note = inOneLine(written);
        Refused.ifAny(faults(scan, note));
        SigningJob job = acting.lockedFor(id, by);
        demandOnPaper(job);
        ReturnedPaper paper = ReturnedPaper.of(job.kind(), job.title(), scan, note);
        Optional<JournalEntry> before = filed(job);
        if (before.filter(paper::isIn).isPresent()) {
            return;
        }
        before.ifPresent(entry -> demandReplaceable(job, entry, instead));
        JournalEntry entry =
                archive.file(key(job, before), job.place().caseNumber(), EntryStatus.J, paper.title(), paper.scan());
        before.ifPresent(replaced -> archive.changeStatus(replaced.id(), EntryStatus.U));
        SigningJob next = acting.update(job.filed(job.place().withIncoming(entry.id())));
        log.done(next, EventType.FILED, entry.reference(), by);
        errands.tellProcess(new News(id, next.round().number(), News.What.PAPER_FILED, null));
    }

    private static void demandOnPaper(SigningJob job) {
        if (job.status() != JobStatus.ON_PAPER) {
            throw new WrongState("file-paper", job.status());
        }
    }

    private static void demandReplaceable(SigningJob job, JournalEntry before, @Nullable EntryId instead) {
        if (before.writtenOff() != null) {
            throw new WrongState("file-paper-written-off", job.status());
        }
        if (!before.id().equals(instead)) {
            throw new WrongState("file-paper-again", job.status());
        }
    }

    private Optional<JournalEntry> filed(SigningJob job) {
        EntryId incoming = job.place().incoming();
        return incoming == null
                ? Optional.empty()
                : archive.findCaseOf(incoming).stream()
                        .flatMap(file -> file.entries().stream())
                        .filter(entry -> entry.id().equals(incoming))
                        .findFirst();
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

    private static String key(SigningJob job, Optional<JournalEntry> replaced) {
        String first = job.round().paperKey(job.id());
        return replaced.map(entry -> first + "/instead-of-" + entry.number()).orElse(first);
    }
}
