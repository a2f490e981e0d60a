package no.segl.process.deployment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Which models were refused at start, for those who look after the installation. */
@Component("modelsHealthIndicator")
class RefusedModels implements HealthIndicator {

    /** The rest of the application works: no reason to take it out of service. */
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Map<String, List<ModelFault>> faults = new ConcurrentSkipListMap<>();

    RefusedModels(MeterRegistry meters) {
        Gauge.builder("segl.models.refused", faults, Map::size)
                .description("Models that were refused at start")
                .register(meters);
    }

    void note(String model, List<ModelFault> found) {
        if (found.isEmpty()) {
            faults.remove(model);
        } else {
            faults.put(model, List.copyOf(found));
        }
    }

    List<ModelFault> of(String model) {
        return faults.getOrDefault(model, List.of());
    }

    @Override
    public Health health() {
        var health = faults.isEmpty() ? Health.up() : Health.status(DEGRADED);
        faults.forEach((model, found) -> health.withDetail(
                model, found.stream().map(ModelFault::toString).toList()));
        return health.build();
    }
}
