package no.segl.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.LocaleResolver;

/** How one signs. The guide is in Bokmål, and so is then the page around it. */
@Controller
class GuidePage {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final LocaleResolver languages;
    private final MessageSource texts;

    GuidePage(LocaleResolver languages, MessageSource texts) {
        this.languages = languages;
        this.texts = texts;
    }

    /** Whoever reads our pages in another language is told so in that; nothing is chosen for the next page. */
    @GetMapping("/portal/guide")
    String guide(HttpServletRequest request, Locale readers, Model model) {
        model.addAttribute("readersLanguage", readers.getLanguage());
        model.addAttribute("note", texts.getMessage("portal.guide.inNorwegian", null, readers));
        languages.setLocale(request, null, BOKMAL);
        return "portal/guide";
    }
}
