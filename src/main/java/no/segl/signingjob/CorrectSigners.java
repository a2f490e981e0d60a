package no.segl.signingjob;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.document.Sha256;
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
    private final CorrectedContract contract;
    private final FormerSigners former;
    private final JobLog log;
    private final TransactionTemplate transaction;

    CorrectSigners(
            SigningJobs all,
            ActingOnJobs jobs,
            SignerCheck check,
            PersonCheck people,
            CorrectedContract contract,
            FormerSigners former,
            JobLog log,
            TransactionTemplate transaction) {
        this.all = all;
        this.jobs = jobs;
        this.check = check;
        this.people = people;
        this.contract = contract;
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

    /** Tells whether somebody has corrected the list since one opened it. */
    public static String editionOf(SigningJob job) {
        String written = job.signers().stream()
                .map(signer -> Arrays.asList(
                                signer.id(),
                                signer.name(),
                                signer.capacity(),
                                signer.role(),
                                signer.group(),
                                signer.contact().email(),
                                signer.contact().mobile())
                        .toString())
                .collect(Collectors.joining());
        return Sha256.of(written.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The population register and the name service are asked before the job's row is held.
     *
     * @param opened the edition of the list that was corrected
     * @param misread what could not be read at all, and is therefore missing; named together with the rest
     * @throws Refused with every fault, the same as when a job is made
     * @throws SignersChanged if it is not that edition any more, unless it says the same already
     * @throws WrongState while the document is with the signers, or after the end
     */
    public SigningJob correct(
            SigningJobId id, String opened, List<Corrected> wanted, List<Violation> misread, Staff by) {
        SigningJob seen = all.find(id).filter(by::mayActOn).orElseThrow(() -> new NoSuchJob(id));
        List<Violation> others = people.against(written(wanted, seen), by);
        Set<String> refusing = contract.refusing(seen, signers(written(wanted, seen), seen, new ArrayList<>()));
        return transaction.execute(status -> store(
                jobs.lockedFor(id, by),
                opened,
                wanted,
                refusing,
                Stream.concat(misread.stream(), others.stream()).toList(),
                by));
    }

    private static List<NewSigner> written(List<Corrected> wanted, SigningJob job) {
        return wanted.stream().map(each -> each.in(job)).toList();
    }

    private SigningJob store(
            SigningJob job,
            String opened,
            List<Corrected> wanted,
            Set<String> refusing,
            List<Violation> found,
            Staff by) {
        boolean outdated = !editionOf(job).equals(opened);
        List<Violation> faults = new ArrayList<>();
        List<NewSigner> written = written(wanted, job);
        List<Signer> signers = signers(written, job, faults);
        contract.check(job, written, signers, refusing, faults);
        if (outdated && !(found.isEmpty() && faults.isEmpty())) {
            throw new SignersChanged(job.id());
        }
        Refused.ifAny(found, faults);
        SigningJob next = job.signersCorrected(signers);
        if (next.equals(job)) {
            return job;
        }
        if (outdated) {
            throw new SignersChanged(job.id());
        }
        former.keepFirst(job);
        jobs.update(next);
        List<Signer> gone =
                job.signers().stream().filter(each -> !isIn(next, each)).toList();
        gone.forEach(each -> former.keep(job.id(), job.round().number(), each));
        log.done(next, EventType.CONTACT_CORRECTED, summary(job, next, gone.size()), by);
        return next;
    }

    private List<Signer> signers(List<NewSigner> written, SigningJob job, List<Violation> faults) {
        return check.read(written, job.kind(), faults).stream()
                .map(each -> staying(each, job))
                .toList();
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
