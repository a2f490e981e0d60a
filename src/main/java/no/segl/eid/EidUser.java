package no.segl.eid;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The logged-in signer as the session keeps it: what the provider signed, and nothing more. */
record EidUser(OidcIdToken token) implements OidcUser, Serializable {

    private static final List<GrantedAuthority> SIGNER = List.of(new SimpleGrantedAuthority("ROLE_SIGNER"));

    /** Stands in the session table, so it must not tell who it is: the provider's own word for the person. */
    @Override
    public String getName() {
        return token.getSubject();
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return OidcUserInfo.builder().subject(token.getSubject()).build();
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return SIGNER;
    }

    @Override
    public String toString() {
        return "EidUser[…]";
    }
}
