package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import no.segl.signingjob.AskSigners;
import no.segl.signingjob.News.What;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens while a round is out: deadlines, reminders, and whose turn it is. */
@EngineTest
class OpenRoundTest extends RoundInEngine {

    @Autowired
    private AskSigners ask;

    @Test
    void aDeadlineMovedInTheLastMomentKeepsTheRoundOpen() {
        Instant later = DEADLINE.plus(Duration.ofDays(3));
        now(JobInRound.open(job, later, null));

        drive.fireTimer(job, "deadlinePassed");

        assertThat(round).isWaitingAt("activeJob");
        assertThat(drive.timer(job, "deadlinePassed").getDuedate()).isEqualTo(Date.from(later));
        verify(dispatch, times(2)).dispatch(job.id());
    }

    @Test
    void theReminderComesOnceAndTheRoundGoesOn() {
        drive.fireTimer(job, "reminderDue");

        verify(ask).remind(job.id(), 1);
        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void aMovedDeadlineMovesItsTimerAndTaskAndRemindsAnew() {
        drive.fireTimer(job, "reminderDue");
        Instant later = DEADLINE.plus(Duration.ofDays(3));
        Instant laterReminder = REMINDER.plus(Duration.ofDays(3));
        now(JobInRound.open(job, later, laterReminder));

        tell(What.DEADLINE_MOVED);

        assertThat(drive.timer(job, "deadlinePassed").getDuedate()).isEqualTo(Date.from(later));
        assertThat(drive.task(job, "activeJob").getDueDate()).isEqualTo(Date.from(later));
        assertThat(drive.timer(job, "newReminderDue").getDuedate()).isEqualTo(Date.from(laterReminder));
        drive.fireTimer(job, "newReminderDue");
        verify(ask, times(2)).remind(job.id(), 1);
        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void aDeadlineCanBeMovedAgainAndAgain() {
        for (int days = 1; days <= 3; days++) {
            now(JobInRound.open(job, DEADLINE.plus(Duration.ofDays(days)), null));
            tell(What.DEADLINE_MOVED);
        }

        assertThat(drive.timer(job, "deadlinePassed").getDuedate())
                .isEqualTo(Date.from(DEADLINE.plus(Duration.ofDays(3))));
    }

    @Test
    void theNextGroupIsAsked() {
        tell(What.NEXT_GROUP);

        verify(ask).askNextGroup(job.id(), 1);
        assertThat(round).isWaitingAt("activeJob");
    }

    @Test
    void oneWhoBrokeOffIsReminded() {
        tell(What.BROKEN_OFF);

        verify(ask).remindBrokenOff(job.id(), 1, signer);
        assertThat(round).isWaitingAt("activeJob");
    }
}
