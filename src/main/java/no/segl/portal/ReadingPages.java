package no.segl.portal;

import java.util.UUID;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.EidLogin;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The list at the left, the chosen document at the right. */
@Controller
class ReadingPages {

    private final SignersView view;
    private final FreshLogin fresh;
    private final PdfViewer viewer;

    ReadingPages(SignersView view, FreshLogin fresh, PdfViewer viewer) {
        this.view = view;
        this.fresh = fresh;
        this.viewer = viewer;
    }

    @GetMapping("/portal")
    String list(EidLogin login, Model model) {
        model.addAttribute("jobs", view.all(login.nationalId()));
        return "portal/list";
    }

    @GetMapping("/portal/jobs/{id}")
    String job(@PathVariable UUID id, EidLogin login, Model model) {
        model.addAttribute("job", view.one(new SigningJobId(id), login));
        model.addAttribute("jobs", view.all(login.nationalId()));
        model.addAttribute("fresh", fresh.isFresh(login));
        model.addAttribute("viewer", viewer);
        model.addAttribute("longestComment", RejectDocument.LONGEST_COMMENT);
        return "portal/job";
    }

    /** A page tells that somebody is still reading, so that the session does not end under a long document. */
    @PostMapping("/portal/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reading() {}
}
