package no.segl.signingjob;

import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files what came of a round in the case. Filing twice files once. */
@Service
public class FileResult {

    private static final String EXPIRED_SUFFIX = " – frist utløpt";

    private final ActingOnJobs jobs;
    private final JobDocuments documents;
    private final CaseArchive archive;
    private final JobLog log;

    FileResult(ActingOnJobs jobs, JobDocuments documents, CaseArchive archive, JobLog log) {
        this.jobs = jobs;
        this.documents = documents;
        this.archive = archive;
        this.log = log;
    }

    /** The sealed document as an incoming entry, which the joint service is to check. */
    @Transactional
    public void fileSigned(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.status() == JobStatus.SIGNED) {
            byte[] sealed = documents.content(documents.newest(job));
            file(job, EntryStatus.M, OutgoingEntry.titleOf(job.title()), sealed);
        }
    }

    /** An incoming entry that says that the deadline passed. */
    @Transactional
    public void fileExpired(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        EntryTitle title = new EntryTitle(
                job.title().line1(EXPIRED_SUFFIX),
                job.title().line2(),
                job.title().shielded());
        file(job, EntryStatus.J, title, null);
    }

    private void file(SigningJob job, EntryStatus status, EntryTitle title, byte @Nullable [] pdf) {
        JournalEntry entry =
                archive.file(job.round().filingKey(job.id()), job.place().caseNumber(), status, title, pdf);
        if (!entry.id().equals(job.place().incoming())) {
            SigningJob next = jobs.update(job.filed(job.place().withIncoming(entry.id())));
            log.happened(next, EventType.FILED, entry.reference());
        }
    }

    /** What was filed of a round that is recalled lapses; the entry stays, marked so. */
    @Transactional
    public void withdrawIncoming(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.place().incoming() != null) {
            archive.changeStatus(job.place().incoming(), EntryStatus.U);
            jobs.update(job.filed(job.place().withIncoming(null)));
        }
    }
}
