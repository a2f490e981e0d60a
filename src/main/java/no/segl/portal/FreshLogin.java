package no.segl.portal;

import java.time.Clock;
import java.time.Duration;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.identity.EidLogin;
import org.springframework.stereotype.Component;

/** Whether a login will still do when the signer has read the question and pressed the button. */
@Component
class FreshLogin {

    private static final Duration TO_PRESS = Duration.ofMinutes(1);

    private final Clock clock;

    FreshLogin(Clock clock) {
        this.clock = clock;
    }

    boolean isFresh(EidLogin login) {
        // an eID that confirms each signature proves anew who signs
        return login.confirmsSignatures()
                || login.authenticatedAt()
                        .plus(SignDocument.FRESH_LOGIN)
                        .minus(TO_PRESS)
                        .isAfter(clock.instant());
    }
}
