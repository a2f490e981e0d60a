package no.segl.portal;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.segl.signingjob.Refused;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.SignersJobs;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.identity.EidLogin;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two buttons, each with the question that follows, and the answer. */
@Controller
class SigningPages {

    private final SignersJobs jobs;
    private final SignersView view;
    private final SignDocument signing;
    private final RejectDocument rejecting;
    private final FreshLogin fresh;
    private final Clock clock;

    SigningPages(
            SignersJobs jobs,
            SignersView view,
            SignDocument signing,
            RejectDocument rejecting,
            FreshLogin fresh,
            Clock clock) {
        this.jobs = jobs;
        this.view = view;
        this.signing = signing;
        this.rejecting = rejecting;
        this.fresh = fresh;
        this.clock = clock;
    }

    @GetMapping("/portal/jobs/{id}/sign")
    String askBeforeSigning(@PathVariable UUID id, EidLogin login, Model model) {
        model.addAttribute("fresh", fresh.isFresh(login));
        return question(id, login, model, "portal/sign");
    }

    @GetMapping("/portal/jobs/{id}/reject")
    String askBeforeRejecting(@PathVariable UUID id, EidLogin login, Model model) {
        return question(id, login, model, "portal/reject");
    }

    private String question(UUID id, EidLogin login, Model model, String page) {
        JobView job = view.one(new SigningJobId(id), login);
        model.addAttribute("job", job);
        model.addAttribute("longestComment", RejectDocument.LONGEST_COMMENT);
        return job.isToSign() ? page : toJob(id);
    }

    @PostMapping("/portal/jobs/{id}/sign")
    String sign(@PathVariable UUID id, EidLogin login, HttpSession session) {
        return answered(id, login, session, () -> signing.sign(new SigningJobId(id), login));
    }

    @PostMapping("/portal/jobs/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String comment,
            EidLogin login,
            HttpSession session,
            Model model) {
        try {
            return answered(
                    id, login, session, () -> rejecting.reject(new SigningJobId(id), login.nationalId(), comment));
        } catch (Refused refused) {
            model.addAttribute("faults", refused.violations());
            model.addAttribute("comment", comment);
            return question(id, login, model, "portal/reject");
        }
    }

    private String answered(UUID id, EidLogin login, HttpSession session, Supplier<SigningResult> act) {
        // before, since a rejected job is out of the signer's sight
        var seen = jobs.of(login.nationalId()).stream()
                .filter(each -> each.job().id().value().equals(id))
                .findFirst();
        SigningResult result = act.get();
        if (result == SigningResult.LOGIN_TOO_OLD) {
            return "redirect:/portal/jobs/" + id + "/sign";
        }
        session.setAttribute(
                kept(id),
                new Answer(
                        id.toString(),
                        login.nationalId().value(),
                        seen.map(each -> each.job().title().line1()).orElse(""),
                        seen.map(each -> each.job().sender().contact()).orElse(""),
                        result,
                        clock.instant()));
        return "redirect:/portal/jobs/" + id + "/answer";
    }

    @GetMapping("/portal/jobs/{id}/answer")
    String answer(@PathVariable UUID id, EidLogin login, HttpSession session, Model model) {
        if (!(session.getAttribute(kept(id)) instanceof Answer answer) || !answer.isFor(login.nationalId())) {
            return toJob(id);
        }
        var byJob = view.all(login.nationalId()).stream()
                .collect(Collectors.partitioningBy(job -> job.id().equals(id.toString())));
        model.addAttribute("answer", AnswerView.of(answer));
        model.addAttribute("job", byJob.get(true).stream().findFirst().orElse(null));
        model.addAttribute("more", byJob.get(false).stream().anyMatch(JobView::isToSign));
        return "portal/answer";
    }

    /** Pressed "not now" at the question. */
    @PostMapping("/portal/jobs/{id}/break-off")
    String breakOff(@PathVariable UUID id, EidLogin login, RedirectAttributes next) {
        jobs.brokenOff(new SigningJobId(id), login.nationalId());
        next.addFlashAttribute("brokenOff", true);
        return toJob(id);
    }

    private static String toJob(UUID id) {
        return "redirect:/portal/jobs/" + id;
    }

    /** The prefix is the portal's in a session that staff may share. */
    private static String kept(UUID job) {
        return "PORTAL_ANSWER_" + job;
    }
}
