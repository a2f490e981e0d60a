package no.segl.signingjob;

import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.document.Intake;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff replace the document of a job that is not with the signers; the next sending carries the new one. */
@Service
public class ReplaceDocument {

    private static final String PRODUCTION = "P";

    private final ActingOnJobs jobs;
    private final Intake intake;
    private final JobDocuments documents;
    private final CaseArchive archive;
    private final JobLog log;

    ReplaceDocument(ActingOnJobs jobs, Intake intake, JobDocuments documents, CaseArchive archive, JobLog log) {
        this.jobs = jobs;
        this.intake = intake;
        this.documents = documents;
        this.archive = archive;
        this.log = log;
    }

    /**
     * @throws Refused with everything that is wrong with the file
     * @throws WrongState while the document is with the signers, or after the end
     */
    @Transactional
    public void replace(SigningJobId id, byte[] pdf, Staff by) {
        SigningJob job = jobs.lockedFor(id, by);
        if (!job.status().staffDecide()) {
            throw new WrongState("replace", job.status());
        }
        Intake.Examined examined = intake.examine(pdf);
        Refused.ifAny(examined.faults());
        archive.addDocument(job.place().entry(), job.title().line1(), PRODUCTION, pdf);
        log.done(job, EventType.REPLACED, documents.received(job, pdf, examined), by);
    }
}
