package no.segl.errand;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After a failure: waits longer each time, and tells admins when an hour has passed. */
class TryAgain<T> implements FailureHandler<T> {

    private static final Logger LOG = LoggerFactory.getLogger(TryAgain.class);
    private static final Duration UNTIL_ALERT = Duration.ofHours(1);

    private final Pauses pauses;
    private final Function<T, String> since;
    private final Consumer<T> alert;
    private final Clock clock;
    private final @Nullable Duration patience;
    private final FailureHandler<T> end;

    TryAgain(Pauses pauses, Function<T, String> since, Consumer<T> alert, Clock clock) {
        this(pauses, since, alert, clock, null, (failure, operations) -> {});
    }

    private TryAgain(
            Pauses pauses,
            Function<T, String> since,
            Consumer<T> alert,
            Clock clock,
            @Nullable Duration patience,
            FailureHandler<T> end) {
        this.pauses = pauses;
        this.since = since;
        this.alert = alert;
        this.clock = clock;
        this.patience = patience;
        this.end = end;
    }

    /** Whether admins were told, if it has failed all the time since. */
    static boolean isLongAgo(String since, Clock clock) {
        return !clock.instant().isBefore(Instant.parse(since).plus(UNTIL_ALERT));
    }

    /** @param end what to do with an errand that fails after it has been failing for so long, instead of trying it again */
    TryAgain<T> until(Duration most, FailureHandler<T> end) {
        return new TryAgain<>(pauses, since, alert, clock, most, end);
    }

    @Override
    @SuppressWarnings("unchecked") // the task's own data
    public void onFailure(ExecutionComplete failure, ExecutionOperations<T> operations) {
        T what = (T) failure.getExecution().taskInstance.getData();
        Instant promised = Instant.parse(since.apply(what));
        if (isLongAgo(since.apply(what), clock)) {
            tell(what);
        }
        if (patience != null && !clock.instant().isBefore(promised.plus(patience)) && isEnded(failure, operations)) {
            return;
        }
        Duration pause = pauses.after(failure.getExecution().consecutiveFailures + 1);
        log(failure, pause);
        operations.reschedule(failure, failure.getTimeDone().plus(pause));
    }

    /** An end that fails itself is tried again, as the errand is. */
    private boolean isEnded(ExecutionComplete failure, ExecutionOperations<T> operations) {
        var errand = failure.getExecution().taskInstance;
        try {
            end.onFailure(failure, operations);
        } catch (RuntimeException e) {
            LOG.error("{} {} could not be given up", errand.getTaskName(), errand.getId(), e);
            return false;
        }
        LOG.error("{} {} is given up after {}", errand.getTaskName(), errand.getId(), patience);
        return true;
    }

    /** The first failure in a line, since most are races that are won the next time; who fails again is shown whole. */
    private static void log(ExecutionComplete failure, Duration pause) {
        var errand = failure.getExecution().taskInstance;
        Throwable cause = failure.getCause().orElse(null);
        if (failure.getExecution().consecutiveFailures == 0) {
            String kind = cause == null ? "no answer" : cause.getClass().getSimpleName();
            LOG.info("{} {} failed ({}), and is tried again in {}", errand.getTaskName(), errand.getId(), kind, pause);
        } else {
            LOG.warn("{} {} failed again, and is tried in {}", errand.getTaskName(), errand.getId(), pause, cause);
        }
    }

    /** An alert that fails must not keep the errand itself from being tried again. */
    private void tell(T what) {
        try {
            alert.accept(what);
        } catch (RuntimeException e) {
            LOG.error("an errand has failed for an hour, and nobody could be told", e);
        }
    }
}
