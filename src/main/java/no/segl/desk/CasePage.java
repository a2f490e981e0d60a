package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.archive.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case with its journal entries, and a new outgoing one. */
@Controller
@RequestMapping("/desk/cases/{year:[1-9][0-9]{3}}/{sequence:[1-9][0-9]{0,8}}")
class CasePage {

    private final StaffCases cases;
    private final TypedFaults faults;

    CasePage(StaffCases cases, TypedFaults faults) {
        this.cases = cases;
        this.faults = faults;
    }

    @GetMapping
    String page(@PathVariable String year, @PathVariable String sequence, Staff staff, Model model) {
        return show(number(year, sequence), FormFaults.NONE, staff, model);
    }

    /**
     * @param title line 1
     * @param sensitiveTitle line 2
     * @param shielded line 2 is kept from the public
     */
    record NewEntry(String title, String sensitiveTitle, boolean shielded) {

        @Override
        public String toString() {
            return "NewEntry[…]";
        }
    }

    @PostMapping("/entries")
    String add(
            @PathVariable String year,
            @PathVariable String sequence,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String sensitiveTitle,
            @RequestParam(defaultValue = "false") boolean shielded,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        CaseNumber number = number(year, sequence);
        try {
            return "redirect:/desk/entries/"
                    + cases.addOutgoing(number, title, sensitiveTitle, shielded, staff)
                            .id() + "?done=entry";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("typed", new NewEntry(title, sensitiveTitle, shielded));
            return show(number, faults.of("entry", refused), staff, model);
        }
    }

    private String show(CaseNumber number, FormFaults wrong, Staff staff, Model model) {
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new NewEntry("", "", false));
        }
        model.addAttribute("file", cases.find(number, staff));
        model.addAttribute("faults", wrong);
        return "desk/case";
    }

    private static CaseNumber number(String year, String sequence) {
        return new CaseNumber(year + "/" + sequence);
    }
}
