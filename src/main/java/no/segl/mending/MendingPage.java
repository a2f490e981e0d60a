package no.segl.mending;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.segl.signingjob.Allowance;
import no.segl.signingjob.MendDetails;
import no.segl.signingjob.Refused;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.Violation;
import no.segl.signingjob.apprenticeship.DetailsToMend;
import no.segl.signingjob.apprenticeship.DetailsToMend.Person;
import no.segl.signingjob.apprenticeship.DetailsToMend.Typed;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Open to whoever has the link. Whatever does not work has one answer, so that nobody learns whether there is a job; the
 * address is a secret, which no cache, search engine or other site is to see.
 */
@Controller
@RequestMapping("/mend/{token}")
class MendingPage {

    private static final String PAGE = "portal/mend";

    private final MendDetails details;
    private final MessageSource texts;
    private final ZoneId zone;
    private final Allowance allowance;

    MendingPage(MendDetails details, MessageSource texts, ZoneId zone, MendingSettings settings, Clock clock) {
        this.details = details;
        this.texts = texts;
        this.zone = zone;
        this.allowance = new Allowance(settings.requests(), settings.within(), clock);
    }

    @GetMapping
    String ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        keepSecret(response);
        if (mustWait(request, response)) {
            return busy(model);
        }
        return details.look(token)
                .map(found -> form(found, Map.of(), List.of(), model))
                .orElseGet(() -> gone(response, model));
    }

    @PostMapping
    String mend(
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        keepSecret(response);
        if (mustWait(request, response)) {
            return busy(model);
        }
        DetailsToMend found = details.look(token).orElse(null);
        if (found == null) {
            return gone(response, model);
        }
        try {
            return details.mend(token, typed(found, fields)) ? done(found, model) : gone(response, model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(found, fields, refused.violations(), model);
        }
    }

    /** Whatever the link: nobody learns from it whether it works. */
    private boolean mustWait(HttpServletRequest request, HttpServletResponse response) {
        Optional<Duration> wait = allowance.countAddress(request.getRemoteAddr());
        wait.ifPresent(time -> {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, time.toSeconds())));
        });
        return wait.isPresent();
    }

    private static void keepSecret(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    private static Map<SignerId, Typed> typed(DetailsToMend found, Map<String, String> fields) {
        return found.people().stream()
                .map(Person::id)
                .collect(Collectors.toMap(
                        Function.identity(), id -> new Typed(fields.get(id + ".email"), fields.get(id + ".mobile"))));
    }

    /** @param typed as it was sent; what the job has where nothing was */
    private String form(DetailsToMend found, Map<String, String> typed, List<Violation> faults, Model model) {
        Locale language = LocaleContextHolder.getLocale();
        model.addAttribute("state", "form");
        model.addAttribute("mend", found);
        model.addAttribute(
                "people",
                found.people().stream()
                        .map(person -> MendingForm.of(person, typed, faults))
                        .toList());
        model.addAttribute("refused", !faults.isEmpty());
        model.addAttribute(
                "until",
                DateTimeFormatter.ofPattern(texts.getMessage("mending.day", null, language), language)
                        .format(found.until().atZone(zone)));
        return PAGE;
    }

    private static String done(DetailsToMend found, Model model) {
        model.addAttribute("state", "done");
        model.addAttribute("mend", found);
        return PAGE;
    }

    private static String busy(Model model) {
        model.addAttribute("state", "busy");
        return PAGE;
    }

    private static String gone(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("state", "gone");
        return PAGE;
    }
}
