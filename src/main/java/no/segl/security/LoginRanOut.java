package no.segl.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * A form that staff send after their login ran out: the login page says so, and leads back to the page that the form is
 * on. Nothing of what was sent is kept here.
 */
@Component
class LoginRanOut implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Where the login looks for the page that one wanted. */
    private static final String WAY_BACK = "SPRING_SECURITY_SAVED_REQUEST";

    private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        toLogin(request, response);
    }

    private static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request).ifPresent(page -> request.getSession().setAttribute(WAY_BACK, new SimpleSavedRequest(page)));
        response.sendRedirect("/login?ended");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        // the token against forged forms goes with the login
        if (why instanceof CsrfException && request.getRequestURI().startsWith("/desk/") && !isLoggedIn()) {
            toLogin(request, response);
        } else {
            refused.handle(request, response, why);
        }
    }

    private static boolean isLoggedIn() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken);
    }

    /** Only ever one of ours, whatever the browser names. */
    private static Optional<String> page(HttpServletRequest request) {
        try {
            URI from = URI.create(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
            return Optional.ofNullable(from.getRawPath())
                    .filter(path -> path.startsWith("/desk/"))
                    .map(path -> from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
