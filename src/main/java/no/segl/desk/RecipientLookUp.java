package no.segl.desk;

import no.segl.signingjob.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a script asks while one fills in the form for a new job, about the first row that it sends. */
@Controller
class RecipientLookUp {

    private final Recipients recipients;

    RecipientLookUp(Recipients recipients) {
        this.recipients = recipients;
    }

    /** @param action as the form's own buttons have it */
    @PostMapping("/desk/jobs/new/person")
    String person(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "do") String action,
            Staff staff,
            Model model) {
        NewJobForm typed = NewJobForm.typed(fields);
        Recipients.Filled filled = recipients
                .fill(typed, action, staff)
                .orElseGet(() -> new Recipients.Filled(typed, recipients.none(staff)));
        model.addAttribute("people", filled.findings());
        model.addAttribute("row", filled.form().signers().stream().findFirst().orElse(SignerRow.EMPTY));
        return "desk/recipient :: found(number=0)";
    }
}
