package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.EvidenceStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores one signature, in one short transaction, if it was made on what is still the newest version. */
@Component
class StoreSignature {

    private final ActingOnJobs jobs;
    private final JobDocuments documents;
    private final EvidenceStore evidence;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    StoreSignature(
            ActingOnJobs jobs,
            JobDocuments documents,
            EvidenceStore evidence,
            Errands errands,
            JobLog log,
            Clock clock) {
        this.jobs = jobs;
        this.documents = documents;
        this.evidence = evidence;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    /** @return what came of it; empty when another version came between and the signature must be made anew */
    @Transactional
    public Optional<SigningResult> store(
            SigningJobId id,
            DocumentVersion base,
            SignerId signerId,
            byte[] signed,
            SignatureName name,
            EidLogin login) {
        SigningJob job = jobs.locked(id);
        Instant now = clock.instant();
        SigningResult turn = Turn.of(job, job.signer(signerId), now);
        if (turn != SigningResult.SIGNED) {
            return Optional.of(turn);
        }
        if (!documents.newest(job).equals(base)) {
            return Optional.empty();
        }
        SigningJob next = jobs.update(job.signed(signerId, now));
        documents.add(next, Made.SIGNED, signerId, signed, base.pages());
        evidence.keep(id, next.round().number(), signerId, name.name(), login);
        log.happened(next, EventType.SIGNED, signerId, login.eid() + ", name: " + name.source());
        tell(job, next);
        return Optional.of(SigningResult.SIGNED);
    }

    private void tell(SigningJob before, SigningJob next) {
        int round = next.round().number();
        if (next.round().outcome() == Outcome.SIGNED) {
            log.happened(next, EventType.ALL_SIGNED, "");
            errands.tellProcess(new News(next.id(), round, News.What.ALL_SIGNED, null));
        } else if (next.round().group() != before.round().group()) {
            errands.tellProcess(new News(next.id(), round, News.What.NEXT_GROUP, null));
        }
    }
}
