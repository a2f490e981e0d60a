package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back from the eID: to the page that the signer was on, or to the login with what went wrong in plain words. */
@Component
public class AfterLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AfterLogin.class);

    private final WayBack wayBack;

    AfterLogin(WayBack wayBack) {
        this.wayBack = wayBack;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signer)
            throws IOException {
        response.sendRedirect(wayBack.after(request, response));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String fault = fault(why);
        LOG.warn("login with an eID failed: {} ({})", fault, code(why));
        response.sendRedirect("/portal/login?fault=" + fault);
    }

    private static String fault(AuthenticationException why) {
        if (why instanceof EidRefused refused) {
            return refused.why().name().toLowerCase(Locale.ROOT);
        }
        return code(why).equals("access_denied") ? "cancelled" : "eid";
    }

    /** Never the message: a provider may write anything there. */
    private static String code(AuthenticationException why) {
        return why instanceof OAuth2AuthenticationException fault
                ? fault.getError().getErrorCode().replaceAll("[^A-Za-z0-9_.-]", "?")
                : why.getClass().getSimpleName();
    }
}
