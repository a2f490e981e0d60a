package no.segl.eid.bankid;

import jakarta.servlet.http.HttpSession;
import no.segl.eid.PortalSession;
import org.jspecify.annotations.Nullable;

/**
 * The order that a browser's session holds, and what came of it. Two names, since pages of one browser ask at once: one that
 * still knows an older order must not put it back.
 */
final class KeptOrder {

    private static final String ORDER = PortalSession.OURS + "BANKID_ORDER";
    private static final String COMPLETION = PortalSession.OURS + "BANKID_COMPLETION";

    private KeptOrder() {}

    static @Nullable Order in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ORDER) instanceof Order order ? order : null;
    }

    static void begin(Order order, HttpSession session) {
        session.setAttribute(ORDER, order);
    }

    static void complete(Completion completion, HttpSession session) {
        session.setAttribute(COMPLETION, completion);
    }

    /** @return null while nothing is known to have come of it */
    static @Nullable Completion completionOf(Order order, HttpSession session) {
        return session.getAttribute(COMPLETION) instanceof Completion kept
                        && kept.order().equals(order.id())
                ? kept
                : null;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ORDER);
        session.removeAttribute(COMPLETION);
    }
}
