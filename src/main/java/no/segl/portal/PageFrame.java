package no.segl.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.segl.signingjob.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What stands around every page that is not for staff. */
@Configuration(proxyBeanMethods = false)
class PageFrame implements WebMvcConfigurer, HandlerInterceptor {

    private final Municipality municipality;

    PageFrame(Municipality municipality) {
        this.municipality = municipality;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(languageSwitch()).addPathPatterns("/portal/**", "/verify/**");
        interceptors.addInterceptor(this).addPathPatterns("/portal/**", "/verify/**", "/error");
    }

    private static LocaleChangeInterceptor languageSwitch() {
        var chosen = new LocaleChangeInterceptor();
        chosen.setParamName("lang");
        chosen.setIgnoreInvalidLocale(true);
        return chosen;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("municipality", municipality);
            page.addObject("loggedIn", request.isUserInRole("SIGNER"));
            page.addObject("here", request.getMethod().equals("GET") ? request.getRequestURI() : "/portal");
        }
    }
}
