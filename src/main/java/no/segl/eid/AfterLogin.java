package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Back from the eID: to the page that the signer was on, or to the login with what went wrong in plain words. */
@Component
public class AfterLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** An answer that belongs to no question of this browser: used before, forged, or meant for another one. */
    static final String STALE = "stale";

    private static final Set<String> NOT_ASKED = Set.of("authorization_request_not_found", "invalid_state_parameter");
    private static final Logger LOG = LoggerFactory.getLogger(AfterLogin.class);

    private final WayBack wayBack;

    AfterLogin(WayBack wayBack) {
        this.wayBack = wayBack;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signer)
            throws IOException {
        String atProvider = signer.getPrincipal() instanceof EidUser user ? EidSession.of(user) : null;
        // under this name the session is found again when the login ends at the provider
        request.getSession().setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, atProvider);
        response.sendRedirect(wayBack.after(request, response));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        AuthenticationException reason = why.getCause() instanceof AuthenticationException first ? first : why;
        String fault = fault(reason);
        LOG.warn("login with an eID failed: {} ({})", fault, code(reason));
        response.sendRedirect("/portal/login?fault=" + fault + "&nr=" + request.getAttribute("reference"));
    }

    private static String fault(AuthenticationException why) {
        if (why instanceof EidRefused refused) {
            return refused.why().name().toLowerCase(Locale.ROOT);
        }
        String code = code(why);
        return code.equals("access_denied") ? "cancelled" : NOT_ASKED.contains(code) ? STALE : "eid";
    }

    /** Never the message: a provider may write anything there. */
    private static String code(AuthenticationException why) {
        return why instanceof OAuth2AuthenticationException fault
                ? fault.getError().getErrorCode().replaceAll("[^A-Za-z0-9_.-]", "?")
                : why.getClass().getSimpleName();
    }
}
