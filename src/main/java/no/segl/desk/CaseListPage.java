package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.archive.CaseList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases of one's groups, newest first, to be searched; and a new one. */
@Controller
@RequestMapping("/desk/cases")
class CaseListPage {

    private static final int PAGE_SIZE = 20;

    private final StaffCases cases;
    private final TypedFaults faults;

    CaseListPage(StaffCases cases, TypedFaults faults) {
        this.cases = cases;
        this.faults = faults;
    }

    /** What is no page is taken for the first. */
    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String page,
            Staff staff,
            Model model) {
        int number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 0;
        return show(Unprintable.in(q) ? "" : q.strip(), number, FormFaults.NONE, staff, model);
    }

    @PostMapping
    String open(@RequestParam(defaultValue = "") String title, Staff staff, Model model, HttpServletResponse response) {
        try {
            return "redirect:/desk/cases/" + cases.open(title, staff).number();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("typedTitle", title);
            return show("", 0, faults.of("case", refused), staff, model);
        }
    }

    private String show(String q, int number, FormFaults wrong, Staff staff, Model model) {
        CaseList found = cases.list(q, number, PAGE_SIZE, staff);
        model.addAttribute("found", found);
        model.addAttribute("q", q);
        model.addAttribute("number", number);
        model.addAttribute("faults", wrong);
        model.addAttribute("isFirst", number == 0);
        model.addAttribute("isLast", (number + 1L) * PAGE_SIZE >= found.total());
        return "desk/cases";
    }
}
