package no.segl.eid;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages before a login and after a logout. */
@Controller
class LoginPages {

    private static final Set<String> FAULTS =
            Set.of("level", "number_missing", "number_refused", "cancelled", "eid", "expired");

    private final EidProviders providers;

    LoginPages(EidProviders providers) {
        this.providers = providers;
    }

    @GetMapping("/portal/login")
    String login(@RequestParam(required = false) @Nullable String fault, Model model) {
        model.addAttribute("eids", providers.all());
        model.addAttribute("fault", fault == null ? null : FAULTS.contains(fault) ? fault : "eid");
        return "portal/login";
    }

    /** An address without parameters: providers compare it letter by letter with what they know. */
    @GetMapping("/portal/login/out")
    String loggedOut(Model model) {
        model.addAttribute("eids", providers.all());
        model.addAttribute("loggedOut", true);
        return "portal/login";
    }

    /** With the same eID as the last time, which asks anew. */
    @GetMapping("/portal/login/again")
    String again(@RequestParam(defaultValue = "") String to, RedirectAttributes next) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken signer)) {
            return "redirect:/portal/login";
        }
        next.addAttribute("again", "");
        next.addAttribute("to", to);
        return "redirect:" + EidRequests.START + "/" + signer.getAuthorizedClientRegistrationId();
    }

    /** Reached from the logout only, which knows where to go next. */
    @PostMapping("/portal/login/leaving")
    String leaving(@RequestAttribute(AfterLogout.NEXT) String next, Model model, HttpServletResponse response) {
        response.setHeader("Refresh", "0; url=" + next);
        model.addAttribute("next", next);
        return "portal/leaving";
    }
}
