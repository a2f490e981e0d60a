package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.segl.desk.ActionAnswers.Form;
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
import org.jspecify.annotations.Nullable;
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

    static final Set<String> DONE =
            Set.of("recall", "void", "deadline", "contact", "document", "noTask", "paper", "filed", "signers");

    private final RecallJob recall;
    private final VoidJob voiding;
    private final MoveDeadline moveDeadline;
    private final CorrectContact correctContact;
    private final ReplaceDocument replace;
    private final Municipality municipality;
    private final ActionAnswers answers;

    JobActions(
            RecallJob recall,
            VoidJob voiding,
            MoveDeadline moveDeadline,
            CorrectContact correctContact,
            ReplaceDocument replace,
            Municipality municipality,
            ActionAnswers answers) {
        this.recall = recall;
        this.voiding = voiding;
        this.moveDeadline = moveDeadline;
        this.correctContact = correctContact;
        this.replace = replace;
        this.municipality = municipality;
        this.answers = answers;
    }

    @PostMapping("/recall")
    String recall(
            @PathVariable SigningJobId id,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("typedReason", reason);
        return answers.answer(
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
        return answers.answer(
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
        return answers.answer(new Form(id, "deadline", "deadline"), staff, model, response, () -> {
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
            @RequestParam(defaultValue = "") String edition,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("typedEmail", email);
        model.addAttribute("typedMobile", mobile);
        return answers.answer(
                new Form(id, "contact-" + signerId, "contact"),
                staff,
                model,
                response,
                () -> correctContact.correct(id, signerId, edition, email, mobile, staff));
    }

    @PostMapping("/document")
    String document(
            @PathVariable SigningJobId id,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document,
            @RequestParam(defaultValue = "") String edition,
            Staff staff,
            Model model,
            HttpServletResponse response)
            throws IOException {
        byte[] pdf = TypedFile.isNone(document) ? null : document.getBytes();
        return answers.answer(new Form(id, "document", "document"), staff, model, response, () -> {
            if (pdf == null) {
                throw new Refused(Violation.of("document.missing", "document"));
            }
            replace.replace(id, edition, pdf, staff);
        });
    }

    private static String printable(String reason) {
        if (Unprintable.in(reason)) {
            throw new Refused(Violation.of("field.unprintable", "reason"));
        }
        return reason;
    }
}
