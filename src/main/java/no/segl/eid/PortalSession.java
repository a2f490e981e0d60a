package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import no.segl.signingjob.identity.Confirmation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** What the portal keeps of a signer in a session that staff may share: all of it under names of its own. */
@Component
public class PortalSession {

    public static final String OURS = "PORTAL_";
    private static final String CONFIRMATION = OURS + "CONFIRMATION";
    private static final List<SimpleGrantedAuthority> SIGNER = List.of(new SimpleGrantedAuthority("ROLE_SIGNER"));

    private final HttpSessionSecurityContextRepository logins = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
    private final SessionAuthenticationStrategy anew = new CompositeSessionAuthenticationStrategy(
            List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));

    PortalSession() {
        logins.setSpringSecurityContextKey(OURS + "SECURITY_CONTEXT");
        tokens.setSessionAttributeName(OURS + "CSRF_TOKEN");
    }

    public SecurityContextRepository logins() {
        return logins;
    }

    public CsrfTokenRepository tokens() {
        return tokens;
    }

    /** Logs somebody in, as a provider's answer does: whoever knew the session before knows it no more. */
    public void begin(LoggedIn signer, HttpServletRequest request, HttpServletResponse response) {
        var login = UsernamePasswordAuthenticationToken.authenticated(signer, null, SIGNER);
        anew.onAuthentication(login, request, response);
        HttpSession session = request.getSession();
        session.removeAttribute(CONFIRMATION);
        // no provider tells us when this login ends somewhere else
        session.removeAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(login);
        SecurityContextHolder.setContext(context);
        logins.saveContext(context, request, response);
    }

    /** Until the signature is made; another one takes its place. */
    public void keep(Confirmation confirmation, HttpSession session) {
        session.setAttribute(CONFIRMATION, confirmation);
    }

    @Nullable Confirmation confirmation(@Nullable HttpSession session) {
        return session != null && session.getAttribute(CONFIRMATION) instanceof Confirmation made ? made : null;
    }
}
