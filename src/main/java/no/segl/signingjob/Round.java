package no.segl.signingjob;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sending of the job. A corrected or resent document is a new round of the same job.
 *
 * @param number 1 for the first
 * @param group the group of signers whose turn it is
 * @param dispatchedAt when the first were asked; the days of the deadline count from here
 * @param deadline one for all groups
 * @param remindAt when those who were asked and have not signed are reminded
 * @param outcome how it ended, stored once
 */
public record Round(
        int number,
        int group,
        @Nullable Instant dispatchedAt,
        @Nullable Instant deadline,
        @Nullable Instant remindAt,
        @Nullable Outcome outcome,
        @Nullable Instant settledAt) {

    static Round first() {
        return new Round(1, 1, null, null, null, null, null);
    }

    Round next() {
        return new Round(number + 1, 1, null, null, null, null, null);
    }

    Round dispatched(Instant at, Instant newDeadline, Instant reminder, int firstGroup) {
        return new Round(number, firstGroup, at, newDeadline, reminder, outcome, settledAt);
    }

    Round withDeadline(Instant newDeadline, Instant reminder) {
        return new Round(number, group, dispatchedAt, newDeadline, reminder, outcome, settledAt);
    }

    Round withGroup(int next) {
        return new Round(number, next, dispatchedAt, deadline, remindAt, outcome, settledAt);
    }

    Round settled(Outcome how, Instant at) {
        return new Round(number, group, dispatchedAt, deadline, remindAt, how, at);
    }

    public boolean isDispatched() {
        return dispatchedAt != null;
    }

    public boolean isSettled() {
        return outcome != null;
    }

    /** The deadline has come: from this instant on no signature counts. */
    public boolean isOver(Instant now) {
        return deadline != null && !now.isBefore(deadline);
    }

    /** What makes the filing of this round's result one, however often it is tried. */
    String filingKey(SigningJobId job) {
        Outcome result = Objects.requireNonNull(outcome, "a round has a result once it is settled");
        return job + "/" + number + "/" + result.name().toLowerCase(Locale.ROOT);
    }

    /** The same for what came on paper after this round. */
    String paperKey(SigningJobId job) {
        return job + "/" + number + "/paper";
    }
}
