package no.segl.signingjob;

import java.util.List;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Received;
import no.segl.signingjob.document.Sha256;
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

    /** Tells whether somebody has replaced the document since one opened the page. @param versions of the job */
    public static String editionOf(List<DocumentVersion> versions) {
        return String.valueOf(Received.present(versions).original().number());
    }

    /**
     * @param opened the edition of the document that is to be replaced
     * @throws Refused with everything that is wrong with the file
     * @throws WrongState while the document is with the signers, after the end, or where another file than this one has
     *     replaced that edition meanwhile
     */
    @Transactional
    public void replace(SigningJobId id, String opened, byte[] pdf, Staff by) {
        SigningJob job = jobs.lockedFor(id, by);
        if (!StaffMay.correct(job)) {
            throw new WrongState("replace", job.status());
        }
        List<DocumentVersion> versions = documents.of(job);
        if (!editionOf(versions).equals(opened)) {
            if (Received.present(versions).original().sha256().equals(Sha256.of(pdf))) {
                // the button was pressed twice
                return;
            }
            throw new WrongState("replace-again", job.status());
        }
        Intake.Examined examined = intake.examine(pdf);
        Refused.ifAny(examined.faults());
        archive.addDocument(job.place().entry(), job.title().line1(), PRODUCTION, pdf);
        log.done(job, EventType.REPLACED, documents.received(job, pdf, examined), by);
    }
}
