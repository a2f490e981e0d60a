package no.segl.desk;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.FormerSigners;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.JobInCase;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.ReplaceDocument;
import no.segl.signingjob.Replacements;
import no.segl.signingjob.SignatureNames;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.StaffMinutes;
import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.minutes.Meeting;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that the page of a job shows. */
@Component
class JobView {

    static final String PAGE = "desk/job";
    private static final int MOST_PICTURES = 12;
    private static final Set<JobStatus> WITHOUT_RESULT = Set.of(JobStatus.CLOSED, JobStatus.VOIDED);

    private final StaffJobs jobs;
    private final StaffMinutes minutes;
    private final Contracts contracts;
    private final Replacements replacements;
    private final JobInCase inCase;
    private final FormerSigners former;
    private final SignatureNames names;
    private final History history;
    private final ContactFaultsView contactFaults;
    private final Municipality municipality;
    private final Clock clock;

    JobView(
            StaffJobs jobs,
            StaffMinutes minutes,
            Contracts contracts,
            Replacements replacements,
            JobInCase inCase,
            FormerSigners former,
            SignatureNames names,
            History history,
            ContactFaultsView contactFaults,
            Municipality municipality,
            Clock clock) {
        this.jobs = jobs;
        this.minutes = minutes;
        this.contracts = contracts;
        this.replacements = replacements;
        this.inCase = inCase;
        this.former = former;
        this.names = names;
        this.history = history;
        this.contactFaults = contactFaults;
        this.municipality = municipality;
        this.clock = clock;
    }

    String show(SigningJobId id, FormFaults faults, Staff staff, Model model) {
        SigningJob job = jobs.find(id, staff);
        List<DocumentVersion> versions = jobs.versions(id, staff);
        DocumentVersion newest = versions.get(versions.size() - 1);
        List<JobEvent> events = jobs.events(id, staff);
        CaseFile file = inCase.of(id, staff);
        Standing standing = Standing.of(job, events, file.entries());
        model.addAttribute("job", job);
        model.addAttribute("faults", faults);
        model.addAttribute("can", PossibleActions.of(job, standing, staff, clock.instant()));
        model.addAttribute("mayAct", staff.mayActOn(job));
        model.addAttribute("contactFaults", contactFaults.of(job, staff));
        model.addAttribute("standing", standing);
        model.addAttribute("stage", standing.stage());
        model.addAttribute("badge", standing.stage() + Standing.onPaper(job, events));
        model.addAttribute("receipt", Receipt.of(versions, jobs.firstSigners(job)));
        model.addAttribute("newest", newest);
        model.addAttribute("signedAs", names.unlikeTyped(job));
        model.addAttribute("edition", ReplaceDocument.editionOf(versions));
        model.addAttribute("case", file);
        model.addAttribute("pictures", Math.min(newest.pages(), MOST_PICTURES));
        model.addAttribute("history", history.of(job, former.namesOf(id), events));
        model.addAttribute("inGroups", job.signers().stream().anyMatch(signer -> signer.group() > 1));
        model.addAttribute("minutes", job.kind() == Kind.MINUTES);
        model.addAttribute("contract", contracts.of(id).orElse(null));
        model.addAttribute("link", replacements.of(id));
        Meeting met = minutes.meeting(id, staff).orElse(null);
        model.addAttribute("meeting", met);
        model.addAttribute("announced", minutes.announced(id, staff).orElse(null));
        model.addAttribute(
                "unannounced", job.kind() == Kind.MINUTES && met == null && !WITHOUT_RESULT.contains(job.status()));
        model.addAttribute(
                "legalDay", met == null ? null : LegalDay.of(job, met, clock.instant(), municipality.zone()));
        addDeadline(job, model);
        return PAGE;
    }

    private void addDeadline(SigningJob job, Model model) {
        if (job.round().deadline() != null) {
            ZonedDateTime deadline = job.round().deadline().atZone(municipality.zone());
            model.addAttribute("deadlineDate", deadline.toLocalDate().toString());
            model.addAttribute(
                    "deadlineTime",
                    LocalTime.from(deadline).withSecond(0).withNano(0).toString());
        }
        model.addAttribute("zone", municipality.zone().getId());
    }
}
