package no.segl.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How everybody can use these pages, and where somebody cannot yet. */
@Controller
class AccessibilityPage {

    private final AccessibilitySettings settings;

    AccessibilityPage(AccessibilitySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/portal/accessibility")
    String statement(Model model) {
        model.addAttribute("statement", settings.statement());
        return "portal/accessibility";
    }
}
