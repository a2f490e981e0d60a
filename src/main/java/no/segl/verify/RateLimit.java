package no.segl.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what each address asks, in this node's memory, in a window that begins with its first question. */
@Component
class RateLimit {

    private static final int MOST_ADDRESSES = 20_000;

    private final VerifySettings settings;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    RateLimit(VerifySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Window(Instant end, int asked) {}

    /** @throws TooManyRequests if this address has asked enough for now */
    synchronized void count(String address) {
        Instant now = clock.instant();
        String who = network(address);
        Window window = windows.get(who);
        if (window == null || !now.isBefore(window.end())) {
            // as the newest, so that the eldest goes first
            windows.remove(who);
            windows.put(who, new Window(now.plus(settings.within()), 1));
        } else if (window.asked() < settings.requests()) {
            windows.put(who, new Window(window.end(), window.asked() + 1));
        } else {
            throw new TooManyRequests(Duration.between(now, window.end()));
        }
    }

    /** One who has an IPv6 address has a whole network of them: its first half counts. */
    private static String network(String address) {
        String[] groups = address.split(":");
        return groups.length < 5 ? address : String.join(":", java.util.Arrays.copyOf(groups, 4));
    }
}
