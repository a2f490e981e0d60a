package no.segl.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.segl.api.ApiProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a case system, as a problem (RFC 9457), that it is not logged in or may not do this. */
@Component
class PleaseLogIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuthenticationEntryPoint tokenRefused = new BearerTokenAuthenticationEntryPoint();
    private final ApiProblems problems;

    PleaseLogIn(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof OAuth2AuthenticationException) {
            // says in the header what is wrong with the token
            tokenRefused.commence(request, response, why);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Segl\"");
        }
        problems.answer(HttpStatus.UNAUTHORIZED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) {
        problems.answer(HttpStatus.FORBIDDEN, request, response);
    }
}
