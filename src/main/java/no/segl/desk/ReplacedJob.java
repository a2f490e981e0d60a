package no.segl.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.segl.signingjob.Kind;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.StaffMay;
import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The job whose place a new one takes: what its form begins with, and whose numbers stay where none is typed. */
@Component
class ReplacedJob {

    private final StaffJobs jobs;
    private final Contracts contracts;

    ReplacedJob(StaffJobs jobs, Contracts contracts) {
        this.jobs = jobs;
        this.contracts = contracts;
    }

    /**
     * All that the job says already, save the identity numbers and the document; empty if nothing can take its place any
     * more.
     */
    Optional<NewJobForm> form(SigningJobId id, Staff staff) {
        return Optional.of(find(id, staff)).filter(StaffMay::replace).map(this::form);
    }

    private NewJobForm form(SigningJob job) {
        return new NewJobForm(
                UUID.randomUUID().toString(),
                "",
                job.kind().code(),
                job.title().line1(),
                orEmpty(job.title().line2()),
                job.title().shielded(),
                "",
                "",
                job.sender().unit(),
                job.sender().contact(),
                job.language().tag(),
                "",
                "",
                job.signers().stream()
                        .map(signer -> row(signer, job.kind() == Kind.APPRENTICESHIP))
                        .toList(),
                TypedMeeting.EMPTY,
                contracts.of(job.id()).map(TypedContract::of).orElse(TypedContract.EMPTY),
                job.id().toString());
    }

    private static SignerRow row(Signer signer, boolean ofContract) {
        return new SignerRow(
                "",
                signer.name(),
                ofContract ? "" : signer.capacity().name(),
                orEmpty(signer.role()),
                ofContract ? "" : String.valueOf(signer.group()),
                orEmpty(signer.contact().email()),
                orEmpty(signer.contact().mobile()),
                "",
                signer.id().toString());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.toString(text, "");
    }

    /** The form with the numbers of those who stay, for the use case alone: they are never shown. */
    NewJobForm withNumbers(NewJobForm form, Staff staff) {
        if (form.replaces().isEmpty()) {
            return form;
        }
        List<Signer> signers = find(form.replaced(), staff).signers();
        return form.withSigners(form.signers().stream()
                .map(row -> row.nationalId().isEmpty() ? row.withNumber(number(row.known(), signers)) : row)
                .toList());
    }

    /** Of those who stay, masked, by their signer's id. */
    Map<String, String> numbers(NewJobForm form, Staff staff) {
        return form.replaces().isEmpty()
                ? Map.of()
                : find(form.replaced(), staff).signers().stream()
                        .collect(Collectors.toMap(
                                signer -> signer.id().toString(),
                                signer -> signer.nationalId().masked()));
    }

    private static String number(String known, List<Signer> signers) {
        return signers.stream()
                .filter(signer -> signer.id().toString().equals(known))
                .map(Signer::nationalId)
                .map(NationalId::value)
                .findFirst()
                .orElse("");
    }

    /** Whoever may only read a job replaces nothing. */
    private SigningJob find(SigningJobId id, Staff staff) {
        SigningJob job = jobs.find(id, staff);
        if (!staff.mayActOn(job)) {
            throw new NoSuchJob(id);
        }
        return job;
    }
}
