package no.segl.signingjob;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;
import no.segl.signingjob.document.Documents;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Signature;
import no.segl.signingjob.document.Sealing.Verdict;
import no.segl.signingjob.document.SealingFailed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals the finished document for the long term and validates it; only then is the job signed. */
@Service
public class SealDocument {

    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final JobDocuments jobDocuments;
    private final Documents documents;
    private final Sealing sealing;
    private final JobLog log;
    private final TransactionTemplate transaction;

    SealDocument(
            SigningJobs all,
            ActingOnJobs jobs,
            JobDocuments jobDocuments,
            Documents documents,
            Sealing sealing,
            JobLog log,
            TransactionTemplate transaction) {
        this.all = all;
        this.jobs = jobs;
        this.jobDocuments = jobDocuments;
        this.documents = documents;
        this.sealing = sealing;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Does nothing to a job that was recalled meanwhile, or is sealed already.
     *
     * @throws SealingFailed if the seal cannot be made now, or what came out is not valid
     */
    public void seal(SigningJobId id) {
        SigningJob job = all.find(id).orElseThrow(() -> new NoSuchJob(id));
        if (!isToBeSealed(job)) {
            return;
        }
        DocumentVersion newest = jobDocuments.newest(job);
        byte[] sealed = sealing.sealForLongTerm(jobDocuments.content(newest));
        Verdict verdict = sealing.validate(sealed);
        demandValid(job, verdict);
        transaction.executeWithoutResult(status -> store(id, newest, sealed, verdict));
    }

    private static boolean isToBeSealed(SigningJob job) {
        return job.status() == JobStatus.ACTIVE && job.round().outcome() == Outcome.SIGNED;
    }

    private void store(SigningJobId id, DocumentVersion newest, byte[] sealed, Verdict verdict) {
        SigningJob job = jobs.locked(id);
        if (!isToBeSealed(job)) {
            return;
        }
        SigningJob next = jobs.update(job.sealed());
        DocumentVersion version = jobDocuments.add(next, Made.SEALED, null, sealed, newest.pages());
        documents.keepReport(id, version.number(), verdict.report());
        log.happened(next, EventType.SEALED, "sha256 " + version.sha256());
    }

    /** Ours must be intact and trusted, every one; what a foreign signature lacked at intake is no fault of ours. */
    private static void demandValid(SigningJob job, Verdict verdict) {
        Map<String, Signature> byField = verdict.signatures().stream()
                .collect(Collectors.toMap(Signature::field, Function.identity(), (first, second) -> first));
        boolean allValid = job.signers().stream()
                .map(signer -> byField.get(Sealing.fieldOf(signer.id())))
                .allMatch(signature -> signature != null && signature.intact() && signature.trusted());
        if (verdict.changedAfterSigning() || !allValid) {
            throw new SealingFailed("job " + job.id() + ": the sealed document does not validate");
        }
    }
}
