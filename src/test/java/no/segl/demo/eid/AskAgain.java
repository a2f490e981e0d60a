package no.segl.demo.eid;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes {@code prompt=login} and {@code max_age} mean what they say, which the authorization server leaves undone. */
final class AskAgain extends OncePerRequestFilter {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant loggedIn = loggedInAt();
        if (loggedIn != null && isAuthorization(request) && isTooOld(request, loggedIn)) {
            SecurityContextHolder.clearContext();
            request.getSession().removeAttribute(CONTEXT);
        }
        chain.doFilter(request, response);
    }

    private static boolean isAuthorization(HttpServletRequest request) {
        return request.getRequestURI().equals("/oauth2/authorize") && request.getParameter("state") != null;
    }

    private static boolean isTooOld(HttpServletRequest request, Instant loggedIn) {
        String prompt = request.getParameter("prompt");
        boolean demanded = prompt != null && Arrays.asList(prompt.split(" ")).contains("login");
        return demanded
                ? loggedIn.isBefore(firstAsked(request))
                : isOlderThan(request.getParameter("max_age"), loggedIn);
    }

    /** The same request comes again after the login; a login since then will do. */
    private static Instant firstAsked(HttpServletRequest request) {
        String key = "asked " + request.getParameter("state");
        if (request.getSession().getAttribute(key) == null) {
            request.getSession().setAttribute(key, Instant.now());
        }
        return (Instant) request.getSession().getAttribute(key);
    }

    private static boolean isOlderThan(@Nullable String seconds, Instant loggedIn) {
        return seconds != null
                && loggedIn.plus(Duration.ofSeconds(Long.parseLong(seconds))).isBefore(Instant.now());
    }

    private static @Nullable Instant loggedInAt() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof EidLoggedIn person ? person.at() : null;
    }
}
