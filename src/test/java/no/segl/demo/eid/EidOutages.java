package no.segl.demo.eid;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the applications that ask the demo eID get from it when it fails. */
final class EidOutages extends OncePerRequestFilter {

    private static final int SECONDS = 7;

    private final OAuth2AuthorizationService logins;
    private final AtomicBoolean keysDown = new AtomicBoolean();

    EidOutages(OAuth2AuthorizationService logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean keys = request.getRequestURI().equals("/oauth2/jwks");
        EidFault fault = request.getRequestURI().equals("/oauth2/token") ? chosen(request) : EidFault.NONE;
        if (fault == EidFault.KEYS_DOWN) {
            keysDown.set(true);
        }
        if (fault == EidFault.TOKEN_LATE) {
            hold();
        }
        if (fault == EidFault.TOKEN_BROKEN || keys && keysDown.getAndSet(false)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private EidFault chosen(HttpServletRequest request) {
        var login = logins.findByToken(String.valueOf(request.getParameter("code")), new OAuth2TokenType("code"));
        return login != null
                        && login.getAttribute(Principal.class.getName()) instanceof Authentication person
                        && person.getPrincipal() instanceof EidLoggedIn who
                ? who.fault()
                : EidFault.NONE;
    }

    private static void hold() {
        try {
            new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
