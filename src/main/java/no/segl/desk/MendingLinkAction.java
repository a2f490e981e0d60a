package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import no.segl.desk.ActionAnswers.Form;
import no.segl.signingjob.ContractContactFaults;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.WrongState;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows staff the link of a party, to hand over themselves. It stands on the answer alone, in no address and no history. */
@Controller
class MendingLinkAction {

    private final ContractContactFaults faults;
    private final JobView view;
    private final ActionAnswers answers;

    MendingLinkAction(ContractContactFaults faults, JobView view, ActionAnswers answers) {
        this.faults = faults;
        this.view = view;
        this.answers = answers;
    }

    @PostMapping("/desk/jobs/{id}/mending-link")
    String show(
            @PathVariable SigningJobId id,
            @RequestParam Party party,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        try {
            model.addAttribute("handed", faults.link(id, party, staff));
            return view.show(id, FormFaults.NONE, staff, model);
        } catch (WrongState late) {
            return answers.tooLate(new Form(id, "mending-link", "contact"), late, staff, model, response);
        }
    }
}
