package no.segl.portal;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import no.segl.signingjob.Refused;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.SignersJobs;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.identity.EidLogin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The two buttons, each with the question that follows. Each says which round it was pressed in: nobody signs or rejects
 * a document that was sent anew under their hands.
 */
@Controller
class SigningPages {

    private final SignersJobs jobs;
    private final SignersView view;
    private final SignDocument signing;
    private final RejectDocument rejecting;
    private final AnswerPage answers;
    private final FreshLogin fresh;

    SigningPages(
            SignersJobs jobs,
            SignersView view,
            SignDocument signing,
            RejectDocument rejecting,
            AnswerPage answers,
            FreshLogin fresh) {
        this.jobs = jobs;
        this.view = view;
        this.signing = signing;
        this.rejecting = rejecting;
        this.answers = answers;
        this.fresh = fresh;
    }

    @GetMapping("/portal/jobs/{id}/sign")
    String askBeforeSigning(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer round,
            EidLogin login,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("fresh", fresh.isFresh(login));
        return question(id, round, login, model, next, "portal/sign");
    }

    @GetMapping("/portal/jobs/{id}/reject")
    String askBeforeRejecting(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer round,
            EidLogin login,
            Model model,
            RedirectAttributes next) {
        return question(id, round, login, model, next, "portal/reject");
    }

    private String question(
            UUID id, @Nullable Integer round, EidLogin login, Model model, RedirectAttributes next, String page) {
        JobView job = view.one(new SigningJobId(id), login);
        model.addAttribute("job", job);
        model.addAttribute("longestComment", RejectDocument.LONGEST_COMMENT);
        if (job.isToSign() && (round == null || round == job.round())) {
            return page;
        }
        next.addFlashAttribute("sentAnew", job.isToSign());
        return toJob(id);
    }

    @PostMapping("/portal/jobs/{id}/sign")
    String sign(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer round,
            EidLogin login,
            HttpSession session) {
        KnownJob known = view.known(new SigningJobId(id), login.nationalId());
        SigningResult result = known.isAnewSince(round)
                ? SigningResult.SENT_ANEW
                : signing.sign(new SigningJobId(id), login.with(null));
        return switch (result) {
            case LOGIN_TOO_OLD -> toJob(id) + "/sign" + (round == null ? "" : "?round=" + round);
            // stays a POST, so that no mere link can ask anybody to confirm
            case NOT_CONFIRMED -> "forward:/portal/jobs/" + id + "/confirm";
            default -> answers.toPage(answer(id, login, known, result), session);
        };
    }

    /** Back from an eID in which this person has just confirmed the signature: now ours is made. */
    @GetMapping("/portal/jobs/{id}/confirmed")
    String confirmed(@PathVariable UUID id, EidLogin login, HttpSession session) {
        SigningJobId job = new SigningJobId(id);
        if (login.confirmation() == null || !login.confirmation().of().job().equals(job)) {
            return toJob(id);
        }
        KnownJob known = view.known(job, login.nationalId());
        SigningResult result = signing.sign(job, login);
        return result == SigningResult.LOGIN_TOO_OLD || result == SigningResult.NOT_CONFIRMED
                ? toJob(id) + "/sign"
                : answers.toPage(answer(id, login, known, result), session);
    }

    @PostMapping("/portal/jobs/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer round,
            @RequestParam(defaultValue = "") String comment,
            EidLogin login,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        // a form counts the end of a line twice, its writer once
        String written = comment.replace("\r\n", "\n");
        KnownJob known = view.known(new SigningJobId(id), login.nationalId());
        try {
            SigningResult result = known.isAnewSince(round)
                    ? SigningResult.SENT_ANEW
                    : rejecting.reject(new SigningJobId(id), login.nationalId(), written);
            Answer answer = answer(id, login, known, result);
            return result == SigningResult.REJECTED
                    ? answers.toPage(answer, session)
                    : answers.unsent(answer, written, login.nationalId(), model);
        } catch (Refused refused) {
            model.addAttribute("faults", refused.violations());
            model.addAttribute("comment", written);
            return question(id, null, login, model, next, "portal/reject");
        }
    }

    /** How it ended is asked for afterwards: that may have come between the page and the button. */
    private Answer answer(UUID id, EidLogin login, KnownJob known, SigningResult result) {
        return new Answer(
                id.toString(),
                login.nationalId().value(),
                known.title(),
                known.contact(),
                known.words(),
                result,
                result == SigningResult.NO_LONGER_OPEN
                        ? view.known(new SigningJobId(id), login.nationalId()).stopped()
                        : null);
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
}
