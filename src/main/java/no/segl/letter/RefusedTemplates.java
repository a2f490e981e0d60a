package no.segl.letter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Which letter templates were refused at start, for those who look after the installation. */
@Component("lettersHealthIndicator")
class RefusedTemplates implements HealthIndicator {

    /** The rest of the application works: no reason to take it out of service. */
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Map<String, String> reasons = new ConcurrentSkipListMap<>();

    RefusedTemplates(MeterRegistry meters) {
        Gauge.builder("segl.letters.refused", reasons, Map::size)
                .description("Letter templates that were refused at start")
                .register(meters);
    }

    void note(String template, String reason) {
        reasons.put(template, reason);
    }

    @Override
    public Health health() {
        return (reasons.isEmpty() ? Health.up() : Health.status(DEGRADED))
                .withDetails(reasons)
                .build();
    }
}
