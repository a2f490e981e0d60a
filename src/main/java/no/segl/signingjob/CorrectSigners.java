package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.NewJob.NewSigner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff correct who is to sign a job that lies with nobody, and in which order; the next sending asks those. Whoever stays,
 * by identity number, is the same signer as before; another number is another person, so that what the trail says of one
 * is never said of another.
 */
@Service
public class CorrectSigners {

    private final ActingOnJobs jobs;
    private final SignerCheck check;
    private final FormerSigners former;
    private final JobLog log;

    CorrectSigners(ActingOnJobs jobs, SignerCheck check, FormerSigners former, JobLog log) {
        this.jobs = jobs;
        this.check = check;
        this.former = former;
        this.log = log;
    }

    /** @param known whose identity number counts where none is written; null for one who is new */
    public record Corrected(@Nullable SignerId known, NewSigner written) {

        private NewSigner in(SigningJob job) {
            if (known == null || Words.orNull(written.nationalId()) != null) {
                return written;
            }
            return job.signers().stream()
                    .filter(signer -> signer.id().equals(known))
                    .findFirst()
                    .map(signer -> written.withNationalId(signer.nationalId().value()))
                    .orElse(written);
        }
    }

    /**
     * @param misread what could not be read at all, and is therefore missing; named together with the rest
     * @throws Refused with every fault, the same as when a job is made
     * @throws WrongState while the document is with the signers, or after the end
     */
    @Transactional
    public SigningJob correct(SigningJobId id, List<Corrected> wanted, List<Violation> misread, Staff by) {
        SigningJob job = jobs.lockedFor(id, by);
        List<Violation> faults = new ArrayList<>();
        List<NewSigner> written = wanted.stream().map(each -> each.in(job)).toList();
        List<Signer> read = check.read(written, faults);
        Refused.ifAny(misread, faults);
        List<Signer> signers = read.stream().map(each -> staying(each, job)).toList();
        SigningJob next = job.signersCorrected(signers);
        if (next.equals(job)) {
            return job;
        }
        jobs.update(next);
        List<Signer> gone =
                job.signers().stream().filter(each -> !isIn(next, each)).toList();
        gone.forEach(each -> former.keep(id, job.round().number(), each));
        log.happened(next, EventType.CONTACT_CORRECTED, summary(job, next, gone.size()));
        return next;
    }

    private static Signer staying(Signer written, SigningJob job) {
        return job.signer(written.nationalId())
                .map(known -> known.rewritten(written))
                .orElse(written);
    }

    private static boolean isIn(SigningJob job, Signer signer) {
        return job.signers().stream().anyMatch(each -> each.id().equals(signer.id()));
    }

    /** In numbers: the trail names nobody. */
    private static String summary(SigningJob before, SigningJob after, int removed) {
        long added =
                after.signers().stream().filter(each -> !isIn(before, each)).count();
        long changed = after.signers().stream()
                .filter(each -> isIn(before, each) && !before.signers().contains(each))
                .count();
        return "signers: %d added, %d removed, %d changed".formatted(added, removed, changed);
    }
}
