package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often each may ask: counted in this node's memory, in a window that begins with the first question. */
public final class Allowance {

    /** The eldest windows go first: nobody fills the memory. */
    private static final int MOST_WINDOWS = 20_000;

    private final int most;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_WINDOWS;
        }
    };

    public Allowance(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    private record Window(Instant end, int asked) {}

    /** @return how long this one has to wait; empty where the question is within what is allowed, and counts */
    public synchronized Optional<Duration> count(String who) {
        Instant now = clock.instant();
        Window window = windows.get(who);
        if (window == null || !now.isBefore(window.end())) {
            // as the newest, so that the eldest goes first
            windows.remove(who);
            windows.put(who, new Window(now.plus(within), 1));
        } else if (window.asked() < most) {
            windows.put(who, new Window(window.end(), window.asked() + 1));
        } else {
            return Optional.of(Duration.between(now, window.end()));
        }
        return Optional.empty();
    }

    /** One who has an IPv6 address has a whole network of them: its first half counts. */
    public Optional<Duration> countAddress(String address) {
        String[] groups = address.split(":");
        return count(groups.length < 5 ? address : String.join(":", Arrays.copyOf(groups, 4)));
    }
}
