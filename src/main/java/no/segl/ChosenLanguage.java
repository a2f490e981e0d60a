package no.segl;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language that a person has chosen on a page of ours, else the browser's. */
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
        return cookie == null
                ? super.resolveLocale(request)
                : supported(cookie.getValue()).orElseGet(() -> super.resolveLocale(request));
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
