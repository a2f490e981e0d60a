package no.segl.eid.bankid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.segl.eid.WayBack;
import no.segl.eid.bankid.Order.Wanted;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.SignDocument.ToConfirm;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.EidLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins what a person then does in the app: a login, or a signature. */
@Controller
@WithBankId
class StartBankId {

    private static final Logger LOG = LoggerFactory.getLogger(StartBankId.class);

    private final Orders orders;
    private final SignDocument signing;
    private final Municipality municipality;
    private final WayBack wayBack;
    private final MessageSource texts;

    StartBankId(Orders orders, SignDocument signing, Municipality municipality, WayBack wayBack, MessageSource texts) {
        this.orders = orders;
        this.signing = signing;
        this.municipality = municipality;
        this.wayBack = wayBack;
        this.texts = texts;
    }

    @PostMapping("/portal/login/bankid")
    String login(HttpServletRequest request, Locale language, Model model) {
        wayBack.remember(request);
        String told = texts.getMessage("bankid.told.login", new Object[] {municipality.name()}, language);
        return begin(Wanted.login(told), request, model);
    }

    /** Reached from the button that signs, which has found that the eID is to sign too. */
    @PostMapping("/portal/jobs/{id}/confirm")
    String confirm(@PathVariable UUID id, EidLogin login, HttpServletRequest request, Locale language, Model model) {
        ToConfirm wanted = login.confirmsSignatures()
                ? toConfirm(new SigningJobId(id), login).orElse(null)
                : null;
        if (wanted == null) {
            return "redirect:/portal/jobs/" + id + "/sign";
        }
        return begin(
                new Wanted(
                        wanted.title(),
                        told(wanted, language),
                        noted(wanted.document()),
                        login.nationalId().value(),
                        wanted.document(),
                        wanted.kind()),
                request,
                model);
    }

    /** What is not theirs is told of by the portal's page, in its own words. */
    private Optional<ToConfirm> toConfirm(SigningJobId id, EidLogin login) {
        try {
            return signing.toConfirm(id, login);
        } catch (NoSuchJob notTheirs) {
            return Optional.empty();
        }
    }

    /** For one who comes here by a link: nothing is begun by one. */
    @GetMapping("/portal/jobs/{id}/confirm")
    String notByALink(@PathVariable UUID id) {
        return "redirect:/portal/jobs/" + id;
    }

    private String begin(Wanted wanted, HttpServletRequest request, Model model) {
        Order former = KeptOrder.in(request.getSession(false));
        if (former != null) {
            orders.cancel(former);
            KeptOrder.forget(request.getSession());
        }
        try {
            KeptOrder.begin(orders.begin(wanted, request.getRemoteAddr()), request.getSession());
            return "redirect:" + BankIdPages.WAITING;
        } catch (BankIdFault fault) {
            LOG.warn("BankID begins nothing: {}", fault.getMessage());
            return Waiting.of(wanted).failed(fault.textKey(), model);
        }
    }

    private String told(ToConfirm wanted, Locale language) {
        Object[] facts = {
            wanted.title(),
            wanted.unit(),
            municipality.name(),
            wanted.document().sha256()
        };
        return texts.getMessage("bankid.told." + Waiting.doing(wanted.kind()), facts, language);
    }

    /** One line of JSON: which bytes are signed, and where they are found. */
    private static String noted(Confirmable document) {
        return "{\"job\":\"%s\",\"round\":%d,\"version\":%d,\"size\":%d,\"sha256\":\"%s\"}"
                .formatted(document.job(), document.round(), document.version(), document.size(), document.sha256());
    }
}
