package no.segl.maskinporten;

import java.time.Duration;
import java.time.Instant;

/** What Maskinporten gave us; it says nothing to us. */
record Token(String value, Instant expires) {

    /** Before it expires, so that it is still good when it arrives. */
    private static final Duration SHORTLY = Duration.ofSeconds(20);

    boolean isGood(Instant now) {
        return now.isBefore(expires.minus(SHORTLY));
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
