package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SealDocument;
import no.segl.signingjob.SettleRound;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.document.SealingFailed;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All have signed, and the time-stamp authority is down. */
@EngineTest
class FailingJobsTest {

    private static final Instant NOON = Instant.parse("2090-03-09T11:00:00Z");

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService work;

    @Autowired
    private Wording words;

    @Autowired
    private Drive drive;

    @Autowired
    private DispatchRound dispatch;

    @Autowired
    private SettleRound settle;

    @Autowired
    private SealDocument seal;

    @Autowired
    private SigningJobs jobs;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SigningJob job = JobInRound.open(SigningJobFixture.active(1), NOON.plus(Duration.ofDays(14)), null);
    private Map<String, Instant> since = Map.of();

    @BeforeEach
    void theSealFails() {
        when(dispatch.dispatch(job.id())).thenReturn(job.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(job));
        when(settle.settle(job.id())).thenReturn(Optional.of(Outcome.SIGNED));
        doThrow(new SealingFailed("no time stamp", new IllegalStateException()))
                .when(seal)
                .seal(job.id());
        processes.startProcessInstanceByKey(
                "signingRound",
                job.id().toString(),
                Map.of("jobId", job.id().toString(), "ownerGroup", "saksbehandler", "round", 1));
        drive.run(job);
        assertThatThrownBy(() -> drive.message(job, "segl.allSigned"));
    }

    private void lookAt(Duration afterNoon) {
        Clock clock = Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC);
        since = new FailingJobs(work, processes, words, clock, meters).look(since);
    }

    private Job failing() {
        return work.createJobQuery()
                .processInstanceId(instance())
                .withException()
                .singleResult();
    }

    private String instance() {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .singleResult()
                .getId();
    }

    private List<Incident> alerts() {
        return processes.createIncidentQuery().incidentType(FailingJobs.TYPE).list().stream()
                .filter(alert -> alert.getProcessInstanceId().equals(instance()))
                .toList();
    }

    @Test
    void adminsSeeItWithinAnHourAlthoughTheEngineTriesOn() {
        lookAt(Duration.ZERO);
        lookAt(Duration.ofMinutes(59));
        assertThat(alerts()).isEmpty();

        lookAt(Duration.ofMinutes(60));
        lookAt(Duration.ofMinutes(61));

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.getIncidentMessage()).contains("time", "seal"));
        assertThat(failing().getRetries()).isPositive();
        assertThat(meters.get("segl.jobs.failing").gauge().value()).isPositive();
    }

    @Test
    void itIsTakenBackWhenTheJobSucceeds() {
        lookAt(Duration.ZERO);
        lookAt(Duration.ofHours(1));
        String failed = failing().getId();
        String instance = instance();

        doNothing().when(seal).seal(job.id());
        work.executeJob(failed);
        lookAt(Duration.ofMinutes(62));

        assertThat(processes.createIncidentQuery().processInstanceId(instance).list())
                .isEmpty();
        assertThat(since).doesNotContainKey(failed);
    }

    @Test
    void whenTheEngineGivesUpItsOwnIncidentTakesThePlaceOfOurs() {
        lookAt(Duration.ZERO);
        lookAt(Duration.ofHours(1));

        work.setJobRetries(failing().getId(), 0);
        lookAt(Duration.ofHours(46));

        assertThat(processes
                        .createIncidentQuery()
                        .configuration(failing().getId())
                        .list())
                .extracting(Incident::getIncidentType)
                .containsExactly("failedJob");
    }

    @Test
    void sinceWhenAJobFailsOutlivesARestart() {
        lookAt(Duration.ZERO);

        assertThat(WatchJobs.Since.of(since).asInstants()).isEqualTo(since).containsValue(NOON);
    }
}
