package no.segl.eid;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import no.segl.signingjob.identity.AssuranceLevel;
import no.segl.signingjob.identity.EidLogin;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was asked for, against which its answer is held: a provider may answer with less.
 *
 * @param level null where none was asked for
 * @param at when
 * @param maxAge how old the login may have been then
 */
record Asked(@Nullable AssuranceLevel level, Instant at, Duration maxAge) implements Serializable {

    /** Under which it goes along from the question to the answer. */
    static final String NAME = "no.segl.eid.asked";

    /** By how much a provider's clock may be wrong. */
    static final Duration SKEW = Duration.ofSeconds(30);

    /** @throws EidRefused if the login is weaker or older than asked */
    void holdAgainst(EidLogin login) {
        if (level != null && !AssuranceLevel.of(login.level()).suffices(level)) {
            throw new EidRefused(EidRefused.Why.LEVEL);
        }
        if (login.authenticatedAt().plus(SKEW).isBefore(at.minus(maxAge))) {
            throw new EidRefused(EidRefused.Why.TOO_OLD);
        }
    }
}
