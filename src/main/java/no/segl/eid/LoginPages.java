package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
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
            Set.of("level", "number_missing", "number_refused", "too_old", "cancelled", "stale", "eid", "expired");

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}");

    private final EidProviders providers;
    private final WayBack wayBack;

    LoginPages(EidProviders providers, WayBack wayBack) {
        this.providers = providers;
        this.wayBack = wayBack;
    }

    /**
     * @param fault why the person is here, from {@link #FAULTS}
     * @param reference the number of the request that failed, which finds its line in the log
     */
    @GetMapping("/portal/login")
    String login(
            @RequestParam(required = false) @Nullable String fault,
            @RequestParam(name = "nr", required = false) @Nullable String reference,
            Model model) {
        if (AfterLogin.STALE.equals(fault) && isLoggedIn()) {
            // went back in the browser, to an answer that has been used
            return "redirect:/portal";
        }
        model.addAttribute("eids", providers.all());
        model.addAttribute("fault", fault == null ? null : FAULTS.contains(fault) ? fault : "eid");
        model.addAttribute(
                "failed",
                fault != null
                                && reference != null
                                && REFERENCE.matcher(reference).matches()
                        ? reference
                        : null);
        return "portal/login";
    }

    private static boolean isLoggedIn() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login instanceof OAuth2AuthenticationToken
                || (login != null && login.getPrincipal() instanceof LoggedIn);
    }

    /** An address without parameters: providers compare it letter by letter with what they know. */
    @GetMapping("/portal/login/out")
    String loggedOut(Model model) {
        model.addAttribute("eids", providers.all());
        model.addAttribute("loggedOut", true);
        return "portal/login";
    }

    /**
     * With the same eID as the last time, which asks anew; from where one chooses, where it is not a provider's.
     *
     * @param level what the page to return to demands, where that is known
     */
    @GetMapping("/portal/login/again")
    String again(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String level,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken signer)) {
            wayBack.remember(request);
            return "redirect:/portal/login";
        }
        next.addAttribute(EidRequests.AGAIN, "");
        next.addAttribute(EidRequests.LEVEL, level);
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
