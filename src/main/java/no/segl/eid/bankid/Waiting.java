package no.segl.eid.bankid;

import java.util.UUID;
import no.segl.eid.bankid.Order.Wanted;
import no.segl.signingjob.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What the waiting page says of why one waits.
 *
 * @param job whose document is signed; null at a login
 * @param title of that document
 * @param texts what the keys of its texts begin with
 */
public record Waiting(@Nullable UUID job, String title, String texts) {

    static Waiting of(Wanted wanted) {
        return new Waiting(
                wanted.document() == null ? null : wanted.document().job().value(),
                wanted.title(),
                "bankid." + doing(wanted.kind()));
    }

    /** How the keys of the texts call what is done: a board adjusts its minutes, it does not sign documents. */
    static String doing(@Nullable Kind kind) {
        return kind == null ? "login" : kind == Kind.MINUTES ? "adjust" : "sign";
    }

    public boolean isSigning() {
        return job != null;
    }

    /** Where the button leads that begins anew. */
    public String again() {
        return job == null ? BankIdPages.WAITING : "/portal/jobs/" + job + "/sign";
    }

    /** The page with what went wrong, and how to begin anew. */
    String failed(String textKey, Model model) {
        model.addAttribute("waiting", this);
        model.addAttribute("says", textKey);
        model.addAttribute("failed", true);
        return "portal/bankid";
    }

    @Override
    public String toString() {
        return "Waiting[" + job + "]";
    }
}
