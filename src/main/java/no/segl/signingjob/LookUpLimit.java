package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one account may look people up: enough for several jobs of ten signers, too little to go through a town.
 * Counted in this node's memory, in a window that begins with the first look-up.
 */
@Component
class LookUpLimit {

    static final int MOST = 100;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private final Map<String, Window> windows = new HashMap<>();
    private final Clock clock;

    LookUpLimit(Clock clock) {
        this.clock = clock;
    }

    private record Window(Instant end, int asked) {}

    synchronized boolean allows(String account) {
        Instant now = clock.instant();
        windows.values().removeIf(window -> !now.isBefore(window.end()));
        Window window = windows.getOrDefault(account, new Window(now.plus(WITHIN), 0));
        if (window.asked() >= MOST) {
            return false;
        }
        windows.put(account, new Window(window.end(), window.asked() + 1));
        return true;
    }
}
