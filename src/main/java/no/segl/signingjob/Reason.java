package no.segl.signingjob;

import org.jspecify.annotations.Nullable;

/** Why staff did something, in their own words. */
final class Reason {

    private Reason() {}

    /** @throws Refused if it is missing or too long */
    static String read(@Nullable String typed) {
        String reason = Words.orNull(typed);
        if (reason == null) {
            throw new Refused(Violation.of("reason.missing", "reason"));
        }
        if (reason.length() > RecallJob.LONGEST_REASON) {
            throw new Refused(Violation.of("reason.tooLong", "reason", RecallJob.LONGEST_REASON));
        }
        return reason;
    }
}
