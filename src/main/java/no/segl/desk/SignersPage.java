package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.segl.desk.ActionAnswers.Form;
import no.segl.signingjob.CorrectSigners;
import no.segl.signingjob.Kind;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.Refused;
import no.segl.signingjob.SignersChanged;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.StaffMay;
import no.segl.signingjob.Violation;
import no.segl.signingjob.WrongState;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form in which staff correct who is to sign, before a job is sent anew. What was typed is never lost. */
@Controller
@RequestMapping("/desk/jobs/{id}/signers")
class SignersPage {

    private static final String REMOVE = "remove-";

    private final StaffJobs jobs;
    private final CorrectSigners correct;
    private final NewJobFaults faults;
    private final Recipients recipients;
    private final ActionAnswers answers;
    private final TypedFaults conflicts;

    SignersPage(
            StaffJobs jobs,
            CorrectSigners correct,
            NewJobFaults faults,
            Recipients recipients,
            ActionAnswers answers,
            TypedFaults conflicts) {
        this.jobs = jobs;
        this.correct = correct;
        this.faults = faults;
        this.recipients = recipients;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @GetMapping
    String page(@PathVariable SigningJobId id, Staff staff, Model model, HttpServletResponse response) {
        SigningJob job = theirs(id, staff);
        if (!StaffMay.correct(job)) {
            return tooLate(id, new WrongState("correct-signers", job.status()), staff, model, response);
        }
        return show(
                job,
                CorrectSigners.editionOf(job),
                SignersForm.of(job),
                FormFaults.NONE,
                recipients.none(staff),
                model);
    }

    @PostMapping
    String correct(
            @PathVariable SigningJobId id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "do", defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String edition,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        SignersForm typed = SignersForm.typed(fields);
        RecipientFindings nobody = recipients.none(staff);
        Optional<Recipients.Filled> found = recipients.fill(NewJobForm.typed(fields), action, staff);
        if (found.isPresent()) {
            SignersForm filled = SignersForm.typed(found.get().form().signers(), fields);
            return show(
                    theirs(id, staff),
                    edition,
                    filled,
                    FormFaults.NONE,
                    found.get().findings(),
                    model);
        }
        if (action.equals("add")) {
            return show(theirs(id, staff), edition, typed.withRowAdded(), FormFaults.NONE, nobody, model);
        }
        if (action.matches(REMOVE + "[0-9]{1,2}")) {
            int row = Integer.parseInt(action.substring(REMOVE.length()));
            return show(theirs(id, staff), edition, typed.withoutRow(row), FormFaults.NONE, nobody, model);
        }
        SignersForm filled = typed.withoutEmptyRows();
        List<Violation> misread = new ArrayList<>();
        try {
            correct.correct(id, edition, filled.read(misread), misread, staff);
            return "redirect:/desk/jobs/" + id + "?done=signers";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            SigningJob job = theirs(id, staff);
            FormFaults wrong = faults.of(refused, job.kind() == Kind.MINUTES);
            return show(job, edition, filled, wrong, nobody, model);
        } catch (SignersChanged meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return changed(theirs(id, staff), filled, nobody, model);
        } catch (WrongState late) {
            return tooLate(id, late, staff, model, response);
        }
    }

    /** Whoever may only read a job corrects nothing in it. */
    private SigningJob theirs(SigningJobId id, Staff staff) {
        SigningJob job = jobs.find(id, staff);
        if (!staff.mayActOn(job)) {
            throw new NoSuchJob(id);
        }
        return job;
    }

    private String tooLate(SigningJobId id, WrongState late, Staff staff, Model model, HttpServletResponse response) {
        return answers.tooLate(new Form(id, "signers", "signers"), late, staff, model, response);
    }

    /** Who has been told how the list is now may save over it. */
    private String changed(SigningJob job, SignersForm typed, RecipientFindings people, Model model) {
        model.addAttribute("now", job.signers());
        FormFaults told = conflicts.conflict("new-job", "correct-signers-again");
        return show(job, CorrectSigners.editionOf(job), typed, told, people, model);
    }

    /** @param edition of the list that the form began with */
    private static String show(
            SigningJob job, String edition, SignersForm form, FormFaults wrong, RecipientFindings people, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("job", job);
        model.addAttribute("minutes", job.kind() == Kind.MINUTES);
        model.addAttribute("ofContract", job.kind() == Kind.APPRENTICESHIP);
        model.addAttribute("form", form.rows().isEmpty() ? form.withRowAdded() : form);
        model.addAttribute("faults", wrong);
        model.addAttribute("people", people);
        model.addAttribute("warnings", ContactWarnings.Warnings.NONE);
        model.addAttribute("mostSigners", SigningJob.MOST_SIGNERS);
        model.addAttribute(
                "numbers",
                job.signers().stream()
                        .collect(Collectors.toMap(
                                signer -> signer.id().toString(),
                                signer -> signer.nationalId().masked())));
        return "desk/signers";
    }
}
