package no.segl.eid;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Takes or refuses a login. Only what the provider signed counts, so its user info is never asked for. */
@Component
class EidUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final ReadLogin login;

    EidUsers(ReadLogin login) {
        this.login = login;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Asked asked = (Asked) request.getAdditionalParameters().get(Asked.NAME);
        asked.holdAgainst(login.read(request.getIdToken()));
        return new EidUser(request.getIdToken());
    }
}
