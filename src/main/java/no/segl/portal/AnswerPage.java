package no.segl.portal;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import java.util.stream.Collectors;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came of pressing a button, and what to do now. */
@Controller
class AnswerPage {

    private static final String PAGE = "portal/answer";

    private final SignersView view;

    AnswerPage(SignersView view) {
        this.view = view;
    }

    /** On a page of its own, which can be loaded again, and gone back to. */
    String toPage(Answer answer, HttpSession session) {
        session.setAttribute(kept(answer.job()), answer);
        return "redirect:/portal/jobs/" + answer.job() + "/answer";
    }

    /** At once, since the comment is in nobody's keeping: loaded again, it is tried again, and nothing comes of it. */
    String unsent(Answer answer, String comment, NationalId person, Model model) {
        return page(AnswerView.ofUnsent(answer, comment), person, model);
    }

    @GetMapping("/portal/jobs/{id}/answer")
    String answer(@PathVariable UUID id, EidLogin login, HttpSession session, Model model) {
        NationalId person = login.nationalId();
        return session.getAttribute(kept(id.toString())) instanceof Answer answer && answer.isFor(person)
                ? page(AnswerView.of(answer), person, model)
                : "redirect:/portal/jobs/" + id;
    }

    private String page(AnswerView answer, NationalId person, Model model) {
        var byJob = view.all(person).stream()
                .collect(Collectors.partitioningBy(job -> job.id().equals(answer.job())));
        model.addAttribute("answer", answer);
        model.addAttribute("job", byJob.get(true).stream().findFirst().orElse(null));
        model.addAttribute("more", byJob.get(false).stream().anyMatch(JobView::isToSign));
        return PAGE;
    }

    /** The prefix is the portal's in a session that staff may share. */
    private static String kept(String job) {
        return "PORTAL_ANSWER_" + job;
    }
}
