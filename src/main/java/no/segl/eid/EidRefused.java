package no.segl.eid;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The provider let the person in, and we do not. */
class EidRefused extends OAuth2AuthenticationException {

    enum Why {
        LEVEL,
        NUMBER_MISSING,
        NUMBER_REFUSED
    }

    private final Why why;

    EidRefused(Why why) {
        super(new OAuth2Error(why.name()));
        this.why = why;
    }

    Why why() {
        return why;
    }
}
