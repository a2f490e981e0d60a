package no.segl.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import no.segl.signingjob.Municipality;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What stands around every page that is not for staff. */
@Configuration(proxyBeanMethods = false)
class PageFrame implements WebMvcConfigurer, HandlerInterceptor {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final String MENDING = "/mend/*";

    private final Municipality municipality;

    PageFrame(Municipality municipality) {
        this.municipality = municipality;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(languageSwitch()).addPathPatterns("/portal/**", "/verify/**", MENDING);
        interceptors.addInterceptor(this).addPathPatterns("/portal/**", "/verify/**", MENDING, "/error");
    }

    private static LocaleChangeInterceptor languageSwitch() {
        var chosen = new LocaleChangeInterceptor();
        chosen.setParamName("lang");
        chosen.setIgnoreInvalidLocale(true);
        return chosen;
    }

    /** Before, and not after: the page of a fault has no after. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("municipality", municipality);
        // its contact register, and its supervision of accessibility
        request.setAttribute("inNorway", NORWAY.equals(municipality.zone()));
        request.setAttribute("loggedIn", request.isUserInRole("SIGNER"));
        request.setAttribute("here", canBeOpened(request) ? request.getRequestURI() : "/portal");
        return true;
    }

    private static boolean canBeOpened(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getRequestURI().startsWith("/mend/");
    }
}
