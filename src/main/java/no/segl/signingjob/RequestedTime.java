package no.segl.signingjob;

import java.time.Instant;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import org.jspecify.annotations.Nullable;

/** The sender's own deadline and reminder for one round, where they differ from the tables'. */
public record RequestedTime(
        @Nullable Instant deadline, @Nullable RemindBefore remindBefore) {

    public static final RequestedTime AS_THE_TABLES_SAY = new RequestedTime(null, null);
}
