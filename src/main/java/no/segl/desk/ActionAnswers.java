package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.segl.desk.FormFaults.FormFault;
import no.segl.signingjob.Refused;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Violation;
import no.segl.signingjob.WrongState;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Answers an action on a job with the job's page: what was done, or everything that stood in the way. */
@Component
class ActionAnswers {

    private final JobView view;
    private final Wording wording;

    ActionAnswers(JobView view, Wording wording) {
        this.view = view;
        this.wording = wording;
    }

    /**
     * @param name of the form on the page
     * @param done what the page says when it went well
     */
    record Form(SigningJobId job, String name, String done) {}

    String answer(Form form, Staff staff, Model model, HttpServletResponse response, Runnable action) {
        try {
            action.run();
            return "redirect:/desk/jobs/" + form.job() + "?done=" + form.done();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return view.show(form.job(), faults(form, refused.violations()), staff, model);
        } catch (WrongState late) {
            return tooLate(form, late, staff, model, response);
        }
    }

    String tooLate(Form form, WrongState late, Staff staff, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var fault = new FormFault("", "", wording.text("wrongState." + late.action()), false);
        return view.show(form.job(), new FormFaults(form.name(), List.of(fault)), staff, model);
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
}
