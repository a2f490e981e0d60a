package no.segl.process;

import java.time.Instant;
import java.util.List;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.Round;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import org.jspecify.annotations.Nullable;

/** A job as the engine may find it, whatever brought it there. */
final class JobInRound {

    private JobInRound() {}

    static SigningJob open(SigningJob job, Instant deadline, @Nullable Instant reminder) {
        Round round = job.round();
        return with(
                job,
                JobStatus.ACTIVE,
                new Round(round.number(), round.group(), round.dispatchedAt(), deadline, reminder, null, null),
                job.signers());
    }

    static SigningJob settled(SigningJob job, Outcome outcome) {
        JobStatus status = outcome == Outcome.SIGNED ? JobStatus.ACTIVE : JobStatus.valueOf(outcome.name());
        return settled(job, outcome, status);
    }

    static SigningJob settled(SigningJob job, Outcome outcome, JobStatus status) {
        Round round = job.round();
        return with(
                job,
                status,
                new Round(
                        round.number(),
                        round.group(),
                        round.dispatchedAt(),
                        round.deadline(),
                        round.remindAt(),
                        outcome,
                        Instant.EPOCH),
                job.signers());
    }

    static SigningJob onPaper(SigningJob job) {
        return with(job, JobStatus.ON_PAPER, job.round(), job.signers());
    }

    static SigningJob inStatus(SigningJob job, JobStatus status) {
        return with(job, status, job.round(), job.signers());
    }

    static SigningJob inRound(SigningJob job, int number) {
        return with(job, JobStatus.ACTIVE, new Round(number, 1, null, null, null, null, null), job.signers());
    }

    static SigningJob unreachable(SigningJob job, SignerId who, Instant deadline) {
        SigningJob open = open(job, deadline, null);
        return with(
                open,
                JobStatus.ACTIVE,
                open.round(),
                open.signers().stream()
                        .map(signer -> signer.id().equals(who) ? missing(signer) : signer)
                        .toList());
    }

    private static Signer missing(Signer signer) {
        return new Signer(
                signer.id(),
                signer.nationalId(),
                signer.name(),
                signer.capacity(),
                signer.role(),
                signer.group(),
                signer.contact(),
                signer.contactCorrected(),
                SignerStatus.CONTACT_INFORMATION_MISSING,
                null,
                null);
    }

    private static SigningJob with(SigningJob job, JobStatus status, Round round, List<Signer> signers) {
        return new SigningJob(
                job.id(),
                job.kind(),
                job.ownerGroup(),
                job.createdBy(),
                job.title(),
                job.language(),
                job.sender(),
                job.requested(),
                job.policy(),
                job.place(),
                status,
                round,
                signers,
                job.finalised(),
                job.createdAt());
    }
}
