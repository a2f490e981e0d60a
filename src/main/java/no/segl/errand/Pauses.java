package no.segl.errand;

import java.time.Duration;
import java.util.List;

/** How long to wait after each failure. After the last of them the errand is parked: it is tried once a day, and never lost. */
record Pauses(List<Duration> pauses) {

    /** The process is in the same application: what keeps it from listening is mostly over in a moment. */
    static final Pauses FOR_THE_PROCESS = of("PT1S", "PT2S", "PT5S", "PT15S", "PT1M", "PT5M", "PT30M", "PT2H", "PT6H");

    /** A gateway or register that is down: into the next days. */
    static final Pauses FOR_NOTICES = of("PT1M", "PT5M", "PT30M", "PT2H", "PT6H", "PT12H", "PT24H");

    /** A gateway that took a notice and lost it may do so again: not too often. */
    static final Duration AFTER_A_LOSS = Duration.ofMinutes(30);

    private static final Duration PARKED = Duration.ofDays(1);

    private static Pauses of(String... durations) {
        return new Pauses(List.of(durations).stream().map(Duration::parse).toList());
    }

    /** @param failure 1 for the first */
    Duration after(int failure) {
        return failure <= pauses.size() ? pauses.get(failure - 1) : PARKED;
    }
}
