package no.segl.signingjob;

import java.time.Instant;
import java.time.ZoneId;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import org.jspecify.annotations.Nullable;

/** The sender's own deadline and reminder for one round, where they differ from the tables'. */
public record RequestedTime(
        @Nullable Instant deadline, @Nullable RemindBefore remindBefore) {

    public static final RequestedTime AS_THE_TABLES_SAY = new RequestedTime(null, null);

    public Instant deadline(SigningPolicy policy, Instant dispatchedAt, ZoneId zone) {
        return deadline != null ? deadline : policy.deadline(dispatchedAt, zone);
    }

    /** @return null where that time is past: the reminder is skipped */
    @Nullable Instant remindAt(SigningPolicy policy, Instant until, Instant now, ZoneId zone) {
        RemindBefore before = remindBefore != null ? remindBefore : policy.remindBefore();
        Instant reminder = before.before(until, zone);
        return reminder.isAfter(now) ? reminder : null;
    }
}
