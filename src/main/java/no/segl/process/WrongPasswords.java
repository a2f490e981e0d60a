package no.segl.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses a password: five tries, then pauses that double up to a minute. Counted by account and
 * address together, so that nobody shuts a colleague or a case system out of an account from elsewhere.
 */
@Component
class WrongPasswords {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;

    private final ConcurrentMap<Guesser, Guesses> guesses = new ConcurrentHashMap<>();
    private final Clock clock;

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(String account, String address) {
        Guesses so = guesses.get(new Guesser(account, address));
        return so != null && clock.instant().isBefore(so.notBefore());
    }

    void countOne(String account, String address) {
        Instant now = clock.instant();
        if (guesses.size() >= MOST_REMEMBERED) {
            guesses.values()
                    .removeIf(old -> old.notBefore().plus(FORGOTTEN_AFTER).isBefore(now));
        }
        guesses.compute(new Guesser(account, address), (who, old) -> next(old, now));
    }

    private static Guesses next(Guesses old, Instant now) {
        boolean afresh = old == null || old.notBefore().plus(FORGOTTEN_AFTER).isBefore(now);
        int count = afresh ? 1 : old.count() + 1;
        return new Guesses(count, now.plus(pauseAfter(count)));
    }

    private static Duration pauseAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(count - FREE, 6));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    void forget(String account, String address) {
        guesses.remove(new Guesser(account, address));
    }

    private record Guesser(String account, String address) {}

    private record Guesses(int count, Instant notBefore) {}
}
