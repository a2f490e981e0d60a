package no.segl.eid.bankid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import no.segl.eid.PortalSession;
import no.segl.eid.WayBack;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.Confirmation;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Component;

/** What follows when somebody has answered in the app: they are logged in, or our own signature is made. */
@Component
@WithBankId
class AnsweredOrder {

    private final BankIdSettings settings;
    private final Municipality municipality;
    private final PortalSession portal;
    private final WayBack wayBack;

    AnsweredOrder(BankIdSettings settings, Municipality municipality, PortalSession portal, WayBack wayBack) {
        this.settings = settings;
        this.municipality = municipality;
        this.portal = portal;
        this.wayBack = wayBack;
    }

    /** @return where the person goes from here */
    String goOn(Order order, Completion completion, HttpServletRequest request, HttpServletResponse response) {
        KeptOrder.forget(request.getSession());
        return order.document() == null
                ? logIn(order, completion, request, response)
                : sign(order.document(), order, completion, request.getSession());
    }

    private String sign(Confirmable document, Order order, Completion completion, HttpSession session) {
        var made = new Confirmation(
                document, order.reference(), completion.at(), completion.signature(), completion.ocspResponse());
        portal.keep(made, session);
        return "redirect:/portal/jobs/" + document.job() + "/confirmed";
    }

    private String logIn(Order order, Completion completion, HttpServletRequest request, HttpServletResponse response) {
        if (!isTaken(completion.personalNumber())) {
            return "redirect:/portal/login?fault=number_refused";
        }
        portal.begin(BankIdUser.of(completion, order, settings), request, response);
        return "redirect:" + wayBack.after(request, response);
    }

    private boolean isTaken(String number) {
        return NationalId.parse(number)
                .filter(id -> municipality.syntheticIdsAllowed() || !id.isSynthetic())
                .isPresent();
    }
}
