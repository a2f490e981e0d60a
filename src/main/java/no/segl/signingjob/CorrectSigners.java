package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.segl.signingjob.NewJob.NewSigner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Staff correct who is to sign a job that lies with nobody, and in which order; the next sending asks those. Whoever stays,
 * by identity number, is the same signer as before; another number is another person, so that what the trail says of one
 * is never said of another.
 */
@Service
public class CorrectSigners {

    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final SignerCheck check;
    private final PersonCheck people;
    private final FormerSigners former;
    private final JobLog log;
    private final TransactionTemplate transaction;

    CorrectSigners(
            SigningJobs all,
            ActingOnJobs jobs,
            SignerCheck check,
            PersonCheck people,
            FormerSigners former,
            JobLog log,
            TransactionTemplate transaction) {
        this.all = all;
        this.jobs = jobs;
        this.check = check;
        this.people = people;
        this.former = former;
        this.log = log;
        this.transaction = transaction;
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
     * The population register is asked before the job's row is held.
     *
     * @param misread what could not be read at all, and is therefore missing; named together with the rest
     * @throws Refused with every fault, the same as when a job is made
     * @throws WrongState while the document is with the signers, or after the end
     */
    public SigningJob correct(SigningJobId id, List<Corrected> wanted, List<Violation> misread, Staff by) {
        SigningJob seen = all.find(id).filter(by::mayActOn).orElseThrow(() -> new NoSuchJob(id));
        List<Violation> others = people.against(written(wanted, seen), by);
        return transaction.execute(status -> store(
                jobs.lockedFor(id, by),
                wanted,
                Stream.concat(misread.stream(), others.stream()).toList()));
    }

    private static List<NewSigner> written(List<Corrected> wanted, SigningJob job) {
        return wanted.stream().map(each -> each.in(job)).toList();
    }

    private SigningJob store(SigningJob job, List<Corrected> wanted, List<Violation> found) {
        List<Violation> faults = new ArrayList<>();
        List<NewSigner> written = written(wanted, job);
        List<Signer> read = check.read(written, faults);
        Refused.ifAny(found, faults);
        List<Signer> signers = read.stream().map(each -> staying(each, job)).toList();
        SigningJob next = job.signersCorrected(signers);
        if (next.equals(job)) {
            return job;
        }
        jobs.update(next);
        List<Signer> gone =
                job.signers().stream().filter(each -> !isIn(next, each)).toList();
        gone.forEach(each -> former.keep(job.id(), job.round().number(), each));
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
