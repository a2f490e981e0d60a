package no.segl.eid;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The provider let the person in, and we do not. */
class EidRefused extends OAuth2AuthenticationException {

    enum Why {
        /** Weaker than we take, or than we asked for. */
        LEVEL,
        /** As for some foreign eIDs at ID-porten. */
        NUMBER_MISSING,
        NUMBER_REFUSED,
        /** Older than asked for, or of no known age. */
        TOO_OLD
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
