package no.segl.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The engine's jobs that have failed. The engine tries each for two days before it shows an incident of its own, so admins see
 * one of ours in Cockpit after an hour, until the job succeeds or the engine gives up.
 */
@Component
class FailingJobs {

    static final String TYPE = "failing-job";

    /** Before the job's id: the engine resolves incidents by what is said here alone, and its own says the id. */
    private static final String OF_JOB = "failing ";

    private static final Logger LOG = LoggerFactory.getLogger(FailingJobs.class);
    private static final Duration UNTIL_ALERT = Duration.ofHours(1);

    private final ManagementService work;
    private final RuntimeService processes;
    private final Wording words;
    private final Clock clock;

    FailingJobs(
            @Lazy ManagementService work,
            @Lazy RuntimeService processes,
            Wording words,
            Clock clock,
            MeterRegistry meters) {
        this.work = work;
        this.processes = processes;
        this.words = words;
        this.clock = clock;
        Gauge.builder("segl.jobs.failing", this, FailingJobs::count)
                .description("Jobs of the engine that have failed and not succeeded since")
                .register(meters);
    }

    long count() {
        return work.createJobQuery().withException().count();
    }

    /**
     * Raises and withdraws what is due.
     *
     * @param since when each job was first seen to fail, by its id; the engine does not remember
     * @return the same as of now
     */
    Map<String, Instant> look(Map<String, Instant> since) {
        Instant now = clock.instant();
        List<Job> failing =
                work.createJobQuery().withException().withRetriesLeft().unlimitedList();
        Map<String, Instant> seen = new HashMap<>();
        failing.forEach(job -> seen.put(job.getId(), since.getOrDefault(job.getId(), now)));
        withdrawAllBut(seen.keySet().stream().map(OF_JOB::concat).collect(Collectors.toSet()));
        failing.stream()
                .filter(job -> !now.isBefore(seen.get(job.getId()).plus(UNTIL_ALERT)))
                .forEach(this::raise);
        return seen;
    }

    private void withdrawAllBut(Set<String> failing) {
        processes.createIncidentQuery().incidentType(TYPE).unlimitedList().stream()
                .filter(FailingJobs::isNotEcho)
                .filter(incident -> !failing.contains(incident.getConfiguration()))
                .forEach(incident ->
                        one(incident.getConfiguration(), () -> processes.resolveIncident(incident.getId())));
    }

    /** The engine repeats an incident in the processes that called this one, and resolves it there too. */
    private static boolean isNotEcho(Incident incident) {
        return incident.getId().equals(incident.getRootCauseIncidentId());
    }

    private void raise(Job job) {
        String what = Objects.requireNonNullElse(job.getFailedActivityId(), job.getId());
        if (job.getExecutionId() == null) {
            LOG.error("the engine's own job {} has failed for an hour", what);
        } else if (processes
                        .createIncidentQuery()
                        .incidentType(TYPE)
                        .configuration(OF_JOB + job.getId())
                        .count()
                == 0) {
            String message = words.of("process.alert", what);
            one(what, () -> processes.createIncident(TYPE, job.getExecutionId(), OF_JOB + job.getId(), message));
        }
    }

    /** The job may be done at this very moment; the next look sees that, and the others must not wait for it. */
    private static void one(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.warn("the alert of {} could not be changed", what, e);
        }
    }
}
