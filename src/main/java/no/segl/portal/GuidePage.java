package no.segl.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.LocaleResolver;

/**
 * How one signs, and how those do it who make a contract of apprenticeship. There are guides in Bokmål, and the first in
 * Swedish too; the page around one speaks its language.
 */
@Controller
class GuidePage {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final String SWEDISH = "sv";

    private final LocaleResolver languages;
    private final MessageSource texts;

    GuidePage(LocaleResolver languages, MessageSource texts) {
        this.languages = languages;
        this.texts = texts;
    }

    @GetMapping("/portal/guide")
    String guide(HttpServletRequest request, Locale readers, Model model) {
        if (readers.getLanguage().equals(SWEDISH)) {
            return "portal/guide-sv";
        }
        return inBokmal("portal/guide", request, readers, model);
    }

    @GetMapping("/portal/guide/company")
    String company(HttpServletRequest request, Locale readers, Model model) {
        return inBokmal("portal/guide/company", request, readers, model);
    }

    @GetMapping("/portal/guide/apprentice")
    String apprentice(HttpServletRequest request, Locale readers, Model model) {
        return inBokmal("portal/guide/apprentice", request, readers, model);
    }

    /** Whoever reads our pages in another language is told so in that; nothing is chosen for the next page. */
    private String inBokmal(String page, HttpServletRequest request, Locale readers, Model model) {
        model.addAttribute("readersLanguage", readers.getLanguage());
        model.addAttribute("note", texts.getMessage("portal.guide.inNorwegian", null, readers));
        languages.setLocale(request, null, BOKMAL);
        return page;
    }
}
