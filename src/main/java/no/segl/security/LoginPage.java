package no.segl.security;

import no.segl.signingjob.Municipality;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff come in, and where they land. */
@Controller
class LoginPage {

    private final Municipality municipality;

    LoginPage(Municipality municipality) {
        this.municipality = municipality;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("municipality", municipality);
        return "login";
    }

    @GetMapping("/")
    String landing(Authentication login) {
        boolean ownsProcesses = login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .allMatch(CaseGroups.PROCESS_OWNERS::equals);
        return "redirect:/camunda/app/" + (ownsProcesses ? "cockpit" : "tasklist") + "/default/";
    }
}
