package no.segl.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.segl.signingjob.Municipality;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;

/** How the work is done, told to those who do it. The guides are in Bokmål, and so is then the page around them. */
@Controller
class GuidePages {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final LocaleResolver languages;
    private final Wording wording;
    private final Municipality municipality;

    GuidePages(LocaleResolver languages, Wording wording, Municipality municipality) {
        this.languages = languages;
        this.wording = wording;
        this.municipality = municipality;
    }

    /** Whoever reads our pages in another language is told so in that; nothing is chosen for the next page. */
    @ModelAttribute
    void inBokmal(HttpServletRequest request, Model model) {
        model.addAttribute("readersLanguage", wording.text("desk.lang"));
        model.addAttribute("note", wording.text("desk.guide.inNorwegian"));
        model.addAttribute("municipality", municipality);
        languages.setLocale(request, null, BOKMAL);
    }

    @GetMapping("/desk/guide")
    String all() {
        return "desk/guide/all";
    }

    @GetMapping("/desk/guide/case-handler")
    String caseHandler() {
        return "desk/guide/case-handler";
    }

    @GetMapping("/desk/guide/joint-service")
    String jointService() {
        return "desk/guide/joint-service";
    }
}
