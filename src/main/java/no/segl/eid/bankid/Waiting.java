package no.segl.eid.bankid;

import java.util.UUID;
import no.segl.eid.bankid.Order.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What the waiting page says of why one waits.
 *
 * @param job whose document is signed; null at a login
 * @param title of that document
 */
public record Waiting(@Nullable UUID job, String title) {

    static Waiting of(Wanted wanted) {
        return new Waiting(
                wanted.document() == null ? null : wanted.document().job().value(), wanted.title());
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
