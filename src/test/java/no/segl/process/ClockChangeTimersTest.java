package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.AskSigners;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own timers over the nights on which the clocks change, with a deadline at 08:00 as people are told it. */
@EngineTest
class ClockChangeTimersTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int MORNING = 8;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService timers;

    @Autowired
    private Drive drive;

    @Autowired
    private DispatchRound dispatch;

    @Autowired
    private AskSigners ask;

    @Autowired
    private SigningJobs jobs;

    @AfterEach
    void theClockGoesOn() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2089-03-27, 2089-03-26T07:00:00Z, 2089-03-27T06:00:00Z",
        "2089-10-30, 2089-10-29T06:00:00Z, 2089-10-30T07:00:00Z",
    })
    void theReminderFallsAt8TheDayBeforeAndNotAMinuteSooner(LocalDate day, Instant reminder, Instant deadline) {
        assertThat(day.atTime(MORNING, 0).atZone(OSLO).toInstant()).isEqualTo(deadline);
        SigningJob job = startedWith(deadline);

        assertThat(isDue(job, "reminderDue", reminder.minusSeconds(60))).isFalse();
        verify(ask, never()).remind(eq(job.id()), anyInt());
        assertThat(isDue(job, "reminderDue", reminder.plusSeconds(1))).isTrue();
        assertThat(isDue(job, "deadlinePassed", deadline.minusSeconds(60))).isFalse();
        assertThat(isDue(job, "deadlinePassed", deadline.plusSeconds(1))).isTrue();
        drive.fireTimer(job, "reminderDue");
        verify(ask).remind(job.id(), 1);
    }

    private SigningJob startedWith(Instant deadline) {
        SigningJob job = SigningJobFixture.active(1);
        SigningJob out = JobInRound.open(job, deadline, RemindBefore.ONE_DAY.before(deadline, OSLO));
        when(dispatch.dispatch(job.id())).thenReturn(out.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(out));
        processes.startProcessInstanceByKey(
                "signingRound",
                job.id().toString(),
                Map.of(
                        "jobId",
                        job.id().toString(),
                        "reference",
                        job.reference(),
                        "ownerGroup",
                        "saksbehandler",
                        "round",
                        1));
        drive.run(job);
        return out;
    }

    /** What the engine itself says when its clock shows this. */
    private boolean isDue(SigningJob job, String event, Instant now) {
        Job timer = drive.timer(job, event);
        ClockUtil.setCurrentTime(Date.from(now));
        return timers.createJobQuery().jobId(timer.getId()).executable().count() > 0;
    }
}
