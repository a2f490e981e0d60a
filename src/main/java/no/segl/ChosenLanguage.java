package no.segl;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language that a person has chosen on a page of ours, else that of their group's models where it is not Bokmål: their
 * tasks and forms are in it too. Else the browser's.
 */
class ChosenLanguage extends AcceptHeaderLocaleResolver {

    private static final String COOKIE = "segl-language";
    private static final String CHOSEN_NOW = ChosenLanguage.class.getName();

    private final boolean secure;

    ChosenLanguage(List<Locale> languages, Locale otherwise, boolean secure) {
        setSupportedLocales(languages);
        setDefaultLocale(otherwise);
        this.secure = secure;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN_NOW) instanceof Locale now) {
            return now;
        }
        var cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie)
                .flatMap(chosen -> supported(chosen.getValue()))
                .or(() -> ofGroup(request))
                .orElseGet(() -> super.resolveLocale(request));
    }

    /** Empty for whoever works in more than one language. */
    private static Optional<Locale> ofGroup(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication login)) {
            return Optional.empty();
        }
        Set<Language> languages = Stream.of(Kind.values())
                .filter(kind -> login.getAuthorities().stream()
                        .anyMatch(authority -> kind.ownerGroup().equals(authority.getAuthority())))
                .map(Kind::language)
                .collect(Collectors.toSet());
        return languages.equals(Set.of(Language.SV)) ? Optional.of(Language.SV.locale()) : Optional.empty();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale chosen) {
        supported(chosen == null ? "" : chosen.toLanguageTag()).ifPresent(language -> {
            request.setAttribute(CHOSEN_NOW, language);
            if (response != null) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(language).toString());
            }
        });
    }

    private ResponseCookie cookie(Locale language) {
        return ResponseCookie.from(COOKIE, language.toLanguageTag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }

    private Optional<Locale> supported(String tag) {
        return getSupportedLocales().stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }
}
