package no.segl.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.LocaleResolver;

/** How the work is done, told to those who do it. A guide has one language, and so has then the page around it. */
@Controller
class GuidePages {

    private static final String SECRETARY = "desk/guide/secretary";

    private final LocaleResolver languages;
    private final Wording wording;
    private final Municipality municipality;

    GuidePages(LocaleResolver languages, Wording wording, Municipality municipality) {
        this.languages = languages;
        this.wording = wording;
        this.municipality = municipality;
    }

    @GetMapping("/desk/guide")
    String all(Staff staff, HttpServletRequest request, Model model) {
        return worksWithMinutesAlone(staff)
                ? guide(SECRETARY, Language.SV, request, model)
                : guide("desk/guide/all", Language.NB, request, model);
    }

    @GetMapping("/desk/guide/case-handler")
    String caseHandler(HttpServletRequest request, Model model) {
        return guide("desk/guide/case-handler", Language.NB, request, model);
    }

    @GetMapping("/desk/guide/joint-service")
    String jointService(HttpServletRequest request, Model model) {
        return guide("desk/guide/joint-service", Language.NB, request, model);
    }

    @GetMapping("/desk/guide/apprenticeship")
    String apprenticeship(HttpServletRequest request, Model model) {
        return guide("desk/guide/apprenticeship", Language.NB, request, model);
    }

    @GetMapping("/desk/guide/secretary")
    String secretary(HttpServletRequest request, Model model) {
        return guide(SECRETARY, Language.SV, request, model);
    }

    private static boolean worksWithMinutesAlone(Staff staff) {
        return staff.groups().contains(Kind.MINUTES.ownerGroup())
                && !staff.groups().contains(Staff.JOINT_SERVICE)
                && Arrays.stream(Kind.values())
                        .allMatch(
                                kind -> kind == Kind.MINUTES || !staff.groups().contains(kind.ownerGroup()));
    }

    /** Whoever reads our pages in another language is told so in that; nothing is chosen for the next page. */
    private String guide(String page, Language spoken, HttpServletRequest request, Model model) {
        model.addAttribute("readersLanguage", wording.text("desk.lang"));
        model.addAttribute("guideLanguage", spoken.tag());
        model.addAttribute(
                "note", wording.text(spoken == Language.SV ? "desk.guide.inSwedish" : "desk.guide.inNorwegian"));
        model.addAttribute("municipality", municipality);
        languages.setLocale(request, null, Locale.forLanguageTag(spoken.tag()));
        return page;
    }
}
