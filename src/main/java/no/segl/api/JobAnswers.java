package no.segl.api;

import java.util.List;
import java.util.Objects;
import no.segl.api.JobAnswer.ContractAnswer;
import no.segl.api.JobAnswer.FirstFile;
import no.segl.api.JobAnswer.LinksAnswer;
import no.segl.api.JobAnswer.MeetingAnswer;
import no.segl.api.JobAnswer.ReceiptAnswer;
import no.segl.api.JobAnswer.SenderAnswer;
import no.segl.api.JobAnswer.SignerAnswer;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Replacements;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.StaffMinutes;
import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.Received;
import org.springframework.stereotype.Component;

/** Writes jobs as case systems read them. */
@Component
class JobAnswers {

    static final String ROOT = "/api/signing-jobs";

    private final StaffJobs jobs;
    private final StaffMinutes minutes;
    private final Contracts contracts;
    private final Replacements replacements;
    private final ContactFaultAnswers faults;

    JobAnswers(
            StaffJobs jobs,
            StaffMinutes minutes,
            Contracts contracts,
            Replacements replacements,
            ContactFaultAnswers faults) {
        this.jobs = jobs;
        this.minutes = minutes;
        this.contracts = contracts;
        this.replacements = replacements;
        this.faults = faults;
    }

    JobAnswer of(SigningJob job, Staff staff) {
        String self = ROOT + "/" + job.id();
        Replacements.Link link = replacements.of(job.id());
        return new JobAnswer(
                job.id().toString(),
                job.kind().code(),
                job.status(),
                job.round().number(),
                job.round().deadline(),
                job.round().remindAt(),
                job.title().line1(),
                job.title().line2(),
                job.title().shielded(),
                job.reference(),
                job.place().caseNumber().toString(),
                job.place().entry().toString(),
                job.language().tag(),
                job.kind() == Kind.MINUTES
                        ? minutes.meeting(job.id(), staff)
                                .map(MeetingAnswer::of)
                                .orElse(null)
                        : null,
                job.kind() == Kind.APPRENTICESHIP
                        ? contracts.of(job.id()).map(ContractAnswer::of).orElse(null)
                        : null,
                Objects.toString(link.replaces(), null),
                Objects.toString(link.replacedBy(), null),
                new SenderAnswer(job.sender().unit(), job.sender().contact()),
                job.finalised(),
                job.signers().stream()
                        .map(signer -> signer(signer, staff.mayActOn(job)))
                        .toList(),
                faults.of(job, staff),
                receipt(job, staff),
                new LinksAnswer(
                        self,
                        self + "/document",
                        self + "/events",
                        "/desk/jobs/" + job.id(),
                        "/portal/jobs/" + job.id()));
    }

    private static SignerAnswer signer(Signer signer, boolean forSender) {
        return new SignerAnswer(
                signer.id().toString(),
                signer.name(),
                signer.nationalId().masked(),
                signer.role(),
                signer.capacity(),
                signer.group(),
                signer.status(),
                signer.signedAt(),
                forSender ? signer.reason() : null);
    }

    private ReceiptAnswer receipt(SigningJob job, Staff staff) {
        List<DocumentVersion> versions = jobs.versions(job.id(), staff);
        Received first = Received.first(versions);
        Received present = Received.present(versions);
        return new ReceiptAnswer(
                job.createdAt(),
                job.createdBy(),
                job.title().line1(),
                job.reference(),
                job.place().caseNumber().toString(),
                present.original().sha256(),
                present.accepted().sha256(),
                present.accepted().pages(),
                jobs.firstSigners(job).size(),
                first.isSameFileAs(present) ? null : FirstFile.of(first));
    }
}
