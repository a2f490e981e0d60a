package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.segl.desk.FormFaults.FormFault;
import no.segl.signingjob.CorrectContact;
import no.segl.signingjob.MoveDeadline;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.RecallJob;
import no.segl.signingjob.Refused;
import no.segl.signingjob.ReplaceDocument;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.Violation;
import no.segl.signingjob.VoidJob;
import no.segl.signingjob.WrongState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What staff do to a job from its page. Each answers with the page: what was done, or everything that stood in the way. */
@Controller
@RequestMapping("/desk/jobs/{id}")
class JobActions {

    static final Set<String> DONE = Set.of("recall", "void", "deadline", "contact", "document", "noTask", "paper");

    private final RecallJob recall;
    private final VoidJob voiding;
    private final MoveDeadline moveDeadline;
    private final CorrectContact correctContact;
    private final ReplaceDocument replace;
    private final Municipality municipality;
    private final JobView view;
    private final Wording wording;

    JobActions(
            RecallJob recall,
            VoidJob voiding,
            MoveDeadline moveDeadline,
            CorrectContact correctContact,
            ReplaceDocument replace,
            Municipality municipality,
            JobView view,
            Wording wording) {
        this.recall = recall;
        this.voiding = voiding;
        this.moveDeadline = moveDeadline;
        this.correctContact = correctContact;
        this.replace = replace;
        this.municipality = municipality;
        this.view = view;
        this.wording = wording;
    }

    @PostMapping("/recall")
    String recall(
            @PathVariable SigningJobId id,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("typedReason", reason);
        return answer(
                new Form(id, "recall", "recall"),
                staff,
                model,
                response,
                () -> recall.recall(id, printable(reason), staff));
    }

    @PostMapping("/void")
    String makeVoid(
            @PathVariable SigningJobId id,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("typedReason", reason);
        return answer(
                new Form(id, "void", "void"),
                staff,
                model,
                response,
                () -> voiding.makeVoid(id, printable(reason), staff));
    }

    @PostMapping("/deadline")
    String deadline(
            @PathVariable SigningJobId id,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String time,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        return answer(new Form(id, "deadline", "deadline"), staff, model, response, () -> {
            List<Violation> faults = new ArrayList<>();
            Instant wanted = TypedJob.Deadlines.read(date, time, municipality.zone(), faults);
            Refused.ifAny(faults);
            moveDeadline.move(id, wanted, staff);
        });
    }

    @PostMapping("/signers/{signerId}/contact")
    String contact(
            @PathVariable SigningJobId id,
            @PathVariable SignerId signerId,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String mobile,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("typedEmail", email);
        model.addAttribute("typedMobile", mobile);
        return answer(
                new Form(id, "contact-" + signerId, "contact"),
                staff,
                model,
                response,
                () -> correctContact.correct(id, signerId, email, mobile, staff));
    }

    @PostMapping("/document")
    String document(
            @PathVariable SigningJobId id,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document,
            Staff staff,
            Model model,
            HttpServletResponse response)
            throws IOException {
        byte[] pdf = document == null ? new byte[0] : document.getBytes();
        return answer(new Form(id, "document", "document"), staff, model, response, () -> {
            if (pdf.length == 0) {
                throw new Refused(Violation.of("document.missing", "document"));
            }
            replace.replace(id, pdf, staff);
        });
    }

    /**
     * @param name of the form on the page
     * @param done what the page says when it went well
     */
    private record Form(SigningJobId job, String name, String done) {}

    private String answer(Form form, Staff staff, Model model, HttpServletResponse response, Runnable action) {
        try {
            action.run();
            return "redirect:/desk/jobs/" + form.job() + "?done=" + form.done();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return view.show(form.job(), faults(form, refused.violations()), staff, model);
        } catch (WrongState late) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var fault = new FormFault("", "", wording.text("wrongState." + late.action()), false);
            return view.show(form.job(), new FormFaults(form.name(), List.of(fault)), staff, model);
        }
    }

    private FormFaults faults(Form form, List<Violation> violations) {
        return new FormFaults(
                form.name(),
                violations.stream()
                        .map(violation ->
                                new FormFault(anchor(form, violation.field()), "", wording.violation(violation), true))
                        .toList());
    }

    private static String anchor(Form form, String field) {
        return form.name() + (field.isEmpty() ? "" : "-" + field);
    }

    private static String printable(String reason) {
        if (Unprintable.in(reason)) {
            throw new Refused(Violation.of("field.unprintable", "reason"));
        }
        return reason;
    }
}
