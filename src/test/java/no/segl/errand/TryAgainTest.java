package no.segl.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What happens after each failure of an errand. */
@ExtendWith(OutputCaptureExtension.class)
class TryAgainTest {

    private static final Instant PROMISED = Instant.parse("2026-03-02T11:00:00Z");

    private final List<PromisedNotice> alerts = new ArrayList<>();
    private final PromisedNotice notice = new PromisedNotice("notice", PROMISED.toString());

    @SuppressWarnings("unchecked")
    private final ExecutionOperations<PromisedNotice> operations = mock(ExecutionOperations.class);

    private ExecutionComplete failure(int earlierFailures, Instant at) {
        var execution = new Execution(at, new TaskInstance<>("send-notice", "1", notice));
        execution.consecutiveFailures = earlierFailures;
        ExecutionComplete failure = mock(ExecutionComplete.class);
        when(failure.getExecution()).thenReturn(execution);
        when(failure.getTimeDone()).thenReturn(at);
        when(failure.getCause()).thenReturn(Optional.of(new IllegalStateException("somebody was quicker")));
        return failure;
    }

    private void fail(int earlierFailures, Duration afterPromise, Consumer<PromisedNotice> alert) {
        Instant at = PROMISED.plus(afterPromise);
        new TryAgain<>(Pauses.FOR_NOTICES, PromisedNotice::since, alert, Clock.fixed(at, ZoneOffset.UTC))
                .onFailure(failure(earlierFailures, at), operations);
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT5M", "2, PT30M", "3, PT2H", "6, PT24H", "7, PT24H", "99, PT24H"})
    void waitsLongerEachTimeAndNeverGivesUp(int earlierFailures, Duration pause) {
        fail(earlierFailures, Duration.ofMinutes(1), alerts::add);

        verify(operations)
                .reschedule(any(), eq(PROMISED.plus(Duration.ofMinutes(1)).plus(pause)));
    }

    private void failWithPatience(Duration afterPromise, FailureHandler<PromisedNotice> end) {
        Instant at = PROMISED.plus(afterPromise);
        new TryAgain<>(Pauses.FOR_NOTICES, PromisedNotice::since, alerts::add, Clock.fixed(at, ZoneOffset.UTC))
                .until(Duration.ofDays(3), end)
                .onFailure(failure(7, at), operations);
    }

    @Test
    void whereThereIsAnEndItComesWhenPatienceIsOverAndNotBefore() {
        List<ExecutionComplete> ended = new ArrayList<>();

        failWithPatience(Duration.ofDays(3).minusMillis(1), (failure, all) -> ended.add(failure));
        verify(operations).reschedule(any(), any());
        assertThat(ended).isEmpty();

        failWithPatience(Duration.ofDays(3), (failure, all) -> ended.add(failure));
        assertThat(ended).hasSize(1);
        verifyNoMoreInteractions(operations);
    }

    @Test
    void anEndThatFailsIsTriedAgain() {
        failWithPatience(Duration.ofDays(3), (failure, all) -> {
            throw new IllegalStateException("no engine");
        });

        verify(operations).reschedule(any(), any());
    }

    @Test
    void nobodyIsAlarmedInTheFirstHour() {
        fail(3, Duration.ofMinutes(59), alerts::add);

        assertThat(alerts).isEmpty();
    }

    @Test
    void anHourWithoutSuccessIsShownToAdmins() {
        fail(3, Duration.ofHours(1), alerts::add);

        assertThat(alerts).containsExactly(notice);
    }

    @Test
    void anAlertThatFailsKeepsNothingFromBeingTriedAgain() {
        fail(4, Duration.ofHours(3), what -> {
            throw new IllegalStateException("no engine");
        });

        verify(operations).reschedule(any(), eq(PROMISED.plus(Duration.ofHours(9))));
    }

    @Test
    void aLostRaceIsALineInTheLogAndWhoeverFailsAgainIsShownWhole(CapturedOutput log) {
        fail(0, Duration.ofMinutes(1), alerts::add);
        assertThat(log.getAll())
                .contains("send-notice 1 failed (IllegalStateException)")
                .doesNotContain("\tat ");

        fail(1, Duration.ofMinutes(2), alerts::add);
        assertThat(log.getAll()).contains("send-notice 1 failed again").contains("\tat ");
    }

    @Test
    void theProcessIsToldAgainAtOnceAndThenLessOften() {
        assertThat(List.of(1, 2, 3, 4, 5, 6))
                .map(Pauses.FOR_THE_PROCESS::after)
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5));
    }
}
