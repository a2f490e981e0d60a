package no.segl.eid;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Logs the signer out of the eID too. */
@Component
public class AfterLogout implements LogoutSuccessHandler {

    static final String NEXT = "no.segl.eid.next";
    private static final String LOGGED_OUT = "/portal/login/out";
    private static final Logger LOG = LoggerFactory.getLogger(AfterLogout.class);

    private final OidcClientInitiatedLogoutSuccessHandler provider;

    AfterLogout(ClientRegistrationRepository providers) {
        provider = new OidcClientInitiatedLogoutSuccessHandler(providers);
        provider.setDefaultTargetUrl(LOGGED_OUT);
        provider.setPostLogoutRedirectUri("{baseUrl}" + LOGGED_OUT);
        provider.setRedirectStrategy(AfterLogout::byAPage);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signer)
            throws IOException, ServletException {
        try {
            provider.onLogoutSuccess(request, response, signer);
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "logged out here, but the eID's provider does not answer: {}",
                    unreachable.getClass().getSimpleName());
            response.sendRedirect(LOGGED_OUT);
        }
    }

    /** A redirect in answer to a form may not leave our site: the Content-Security-Policy's form-action forbids it. */
    private static void byAPage(HttpServletRequest request, HttpServletResponse response, String url)
            throws IOException {
        if (url.startsWith("/")) {
            response.sendRedirect(url);
            return;
        }
        request.setAttribute(NEXT, url);
        try {
            request.getRequestDispatcher("/portal/login/leaving").forward(request, response);
        } catch (ServletException e) {
            throw new IllegalStateException("the page after a logout cannot be shown", e);
        }
    }
}
