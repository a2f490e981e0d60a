package no.segl.security;

import no.segl.eid.EidSession;
import org.springframework.http.HttpStatus;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The eID's provider lets the person's browser call here when they have logged out of it somewhere else (OpenID Connect
 * Front-Channel Logout). Our cookie does not come along in a frame on the provider's page, so the login is found by the
 * provider's name for it, and not by the browser.
 */
@RestController
class LoggedOutAtEid {

    private final Sessions<?> sessions;

    LoggedOutAtEid(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = new Sessions<>(sessions);
    }

    /** The same answer whether there was such a login or not. */
    @GetMapping("/portal/login/ended")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ended(
            @RequestParam(name = "iss", defaultValue = "") String issuer, @RequestParam(defaultValue = "") String sid) {
        sessions.forget(EidSession.named(issuer, sid));
    }

    private record Sessions<S extends Session>(FindByIndexNameSessionRepository<S> all) {

        /** A staff login in the same browser goes on. */
        void forget(String login) {
            for (S session : all.findByPrincipalName(login).values()) {
                session.getAttributeNames().stream()
                        .filter(PortalSecurity::isOurs)
                        .toList()
                        .forEach(session::removeAttribute);
                all.save(session);
            }
        }
    }
}
