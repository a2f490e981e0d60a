package no.segl.eid.bankid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import no.segl.signingjob.SignDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page on which one waits for one's own app: what it has come to, and every way on from here. */
@Controller
@WithBankId
class BankIdPages {

    static final String WAITING = "/portal/login/bankid";

    private final Orders orders;
    private final SignDocument signing;
    private final Withdrawn withdrawn;
    private final AppLink app;
    private final AnsweredOrder answered;
    private final MessageSource texts;
    private final Clock clock;

    BankIdPages(
            Orders orders,
            SignDocument signing,
            Withdrawn withdrawn,
            AppLink app,
            AnsweredOrder answered,
            MessageSource texts,
            Clock clock) {
        this.orders = orders;
        this.signing = signing;
        this.withdrawn = withdrawn;
        this.app = app;
        this.answered = answered;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * For a script, each second.
     *
     * @param order which the script asks about next
     * @param app the address that opens the app on this device
     * @param qr null when there is nothing more to scan
     */
    record Told(
            String phase,
            String text,
            @Nullable UUID order,
            @Nullable String app,
            @Nullable QrCode qr) {

        /** Another page of this browser has begun the same anew, or ended it. */
        static final Told OUTDATED = new Told("OUTDATED", "", null, null, null);

        /** Another page of this browser has begun something else, and this is given up. */
        static Told givenUp(String text) {
            return new Told(Progress.Phase.FAILED.name(), text, null, null, null);
        }
    }

    @GetMapping(WAITING)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        Order kept = KeptOrder.in(request.getSession(false));
        if (kept == null) {
            return "redirect:/portal";
        }
        Seen seen = look(kept, request);
        Order order = seen.order();
        Progress progress = seen.progress();
        if (progress.completion() != null) {
            return answered.goOn(order, progress.completion(), request, response);
        }
        Waiting waiting = Waiting.of(order.wanted());
        if (progress.isOver()) {
            return waiting.failed(progress.text(), model);
        }
        model.addAttribute("waiting", waiting);
        model.addAttribute("says", progress.text());
        model.addAttribute("failed", false);
        model.addAttribute("order", order.id());
        model.addAttribute("qr", QrCode.of(order, clock.instant()));
        model.addAttribute("scannable", progress.scannable());
        model.addAttribute("app", appOn(request, order));
        return "portal/bankid";
    }

    /** @param job whose document the page waits for; missing at a login */
    @GetMapping(WAITING + "/progress")
    @ResponseBody
    Told progress(
            @RequestParam UUID order,
            @RequestParam(required = false) @Nullable UUID job,
            HttpServletRequest request,
            Locale language) {
        Order kept = KeptOrder.in(request.getSession(false));
        if (kept == null || !kept.id().equals(order)) {
            return kept == null
                            || job == null
                            || job.equals(Waiting.of(kept.wanted()).job())
                    ? Told.OUTDATED
                    : Told.givenUp(texts.getMessage("bankid.failed.givenUp", null, language));
        }
        Seen seen = look(kept, request);
        Progress progress = seen.progress();
        if (progress.completion() != null) {
            KeptOrder.complete(progress.completion(), request.getSession());
        }
        return new Told(
                progress.phase().name(),
                texts.getMessage(progress.text(), null, language),
                seen.order().id(),
                appOn(request, seen.order()),
                progress.scannable() ? QrCode.of(seen.order(), clock.instant()) : null);
    }

    private record Seen(Order order, Progress progress) {}

    private Seen look(Order order, HttpServletRequest request) {
        Completion known = KeptOrder.completionOf(order, request.getSession());
        Progress progress = known == null ? orders.progress(order) : Progress.done(known);
        if (!progress.isOver() && order.document() != null && !signing.isStillWanted(order.document())) {
            orders.cancel(order);
            return new Seen(order, Progress.withdrawn(withdrawn.textKey(order.wanted(), order.document())));
        }
        if (!progress.isUnopened() || !order.mayBeTriedAgain()) {
            return new Seen(order, progress);
        }
        try {
            Order next = orders.again(order, request.getRemoteAddr());
            KeptOrder.begin(next, request.getSession());
            return new Seen(next, Progress.BEGUN);
        } catch (BankIdFault fault) {
            return new Seen(order, Progress.refused(fault));
        }
    }

    private String appOn(HttpServletRequest request, Order order) {
        String here = request.getRequestURL().toString().replaceFirst("/progress$", "");
        return app.to(order, request.getHeader(HttpHeaders.USER_AGENT), here);
    }

    /** Wants no more of it. One who was about to sign has broken off, as by the same button before. */
    @PostMapping(WAITING + "/cancel")
    String cancel(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Order order = KeptOrder.in(session);
        if (order == null) {
            return "redirect:/portal";
        }
        orders.cancel(order);
        KeptOrder.forget(session);
        return order.document() == null
                ? "redirect:/portal/login?fault=cancelled"
                : "forward:/portal/jobs/" + order.document().job() + "/break-off";
    }

    /** The page was closed or left: an order that nobody waits for would be in the way of the person's next. */
    @PostMapping(WAITING + "/left")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void left(@RequestParam UUID order, HttpServletRequest request) {
        Order kept = KeptOrder.in(request.getSession(false));
        if (kept != null && kept.id().equals(order)) {
            orders.cancel(kept);
        }
    }
}
