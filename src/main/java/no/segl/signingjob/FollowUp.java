package no.segl.signingjob;

import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with a result: check and finalise it, write it off, reopen the outgoing entry. */
@Service
public class FollowUp {

    /** Tatt til orientering. */
    private static final String TAKEN_NOTE_OF = "TO";

    private final ActingOnJobs jobs;
    private final CaseArchive archive;
    private final Deciders deciders;
    private final JobLog log;

    FollowUp(ActingOnJobs jobs, CaseArchive archive, Deciders deciders, JobLog log) {
        this.jobs = jobs;
        this.archive = archive;
        this.deciders = deciders;
        this.log = log;
    }

    /** From now on the job can only be made void. @throws WrongState if it was recalled before */
    @Transactional
    public void finalise(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (!job.finalised()) {
            SigningJob next = jobs.update(job.finalisedNow());
            log.decided(next, EventType.FINALISED, "", deciders.of(job, "checkAndFinalise"));
        }
    }

    /** The incoming entry becomes part of the journal. */
    @Transactional
    public void registerIncoming(SigningJobId id) {
        archive.changeStatus(incoming(jobs.locked(id)), EntryStatus.J);
    }

    /** Closes the follow-up of the newest incoming entry; a finalised job is then complete. */
    @Transactional
    public void writeOff(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        archive.writeOff(incoming(job), TAKEN_NOTE_OF);
        SigningJob next = job.status() == JobStatus.SIGNED && job.finalised() ? jobs.update(job.completed()) : job;
        log.decided(next, EventType.WRITTEN_OFF, TAKEN_NOTE_OF, deciders.of(job, "writeOff", "writeOffPaper"));
    }

    /** The letter goes by post. An entry that is past that keeps its status. */
    @Transactional
    public void sendOnPaper(SigningJobId id) {
        EntryId outgoing = jobs.locked(id).place().entry();
        boolean open = archive.findCaseOf(outgoing).stream()
                .flatMap(file -> file.entries().stream())
                .anyMatch(
                        entry -> entry.id().equals(outgoing) && !entry.status().isSettled());
        if (open) {
            archive.changeStatus(outgoing, EntryStatus.E);
        }
    }

    /** Whether what came on paper lies in the case. */
    @Transactional(readOnly = true)
    public boolean paperIsFiled(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        return job.status() == JobStatus.ON_PAPER && job.place().incoming() != null;
    }

    /** What is finalised and archived needs no writing off. Does nothing for a job that was made void meanwhile. */
    @Transactional
    public void complete(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.status() == JobStatus.SIGNED) {
            log.happened(jobs.update(job.completed()), EventType.COMPLETED, "");
        }
    }

    /**
     * The outgoing entry can be worked on again: by the joint service after an expiry, else by itself. Does nothing for a job
     * that another has replaced meanwhile, which may be about the same entry.
     */
    @Transactional
    public void reopenOutgoing(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.status() == JobStatus.CLOSED) {
            return;
        }
        archive.changeStatus(job.place().entry(), EntryStatus.R);
        log.decided(job, EventType.REOPENED, job.reference(), deciders.of(job, "reopenEntry"));
    }

    private static EntryId incoming(SigningJob job) {
        if (job.place().incoming() == null) {
            throw new IllegalStateException("job " + job.id() + " has no incoming entry");
        }
        return job.place().incoming();
    }
}
