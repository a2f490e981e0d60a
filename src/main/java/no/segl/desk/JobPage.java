package no.segl.desk;

import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A job: where it stands and what to do now, its signers, its document, its history. */
@Controller
class JobPage {

    private final JobView view;

    JobPage(JobView view) {
        this.view = view;
    }

    /**
     * @param created the job was made a moment ago: its receipt stands first
     * @param done what was done a moment ago
     */
    @GetMapping("/desk/jobs/{id}")
    String page(
            @PathVariable SigningJobId id,
            @RequestParam(required = false) @Nullable String created,
            @RequestParam(required = false) @Nullable String done,
            Staff staff,
            Model model) {
        model.addAttribute("created", created != null);
        model.addAttribute("done", done != null && JobActions.DONE.contains(done) ? done : null);
        return view.show(id, FormFaults.NONE, staff, model);
    }
}
