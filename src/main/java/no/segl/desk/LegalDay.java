package no.segl.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RequestedTime;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.minutes.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Minutes may be adjusted later than the law says: the tables count from the dispatch, the law from the meeting.
 *
 * @param warning the end of the text's key: whether that day is past or only lies before the deadline, and what to do
 * @param deadline of the round; of one that is not sent yet, what it would be now
 * @param adjustBy the day that the law sets
 */
record LegalDay(String warning, LocalDate deadline, LocalDate adjustBy) {

    private static final String PAST = "past";
    private static final String LATE = "late";
    private static final String UNSENT = ".unsent";

    /** @return null where there is nothing to warn of, or nothing more to do here */
    static @Nullable LegalDay of(SigningJob job, Meeting meeting, Instant now, ZoneId zone) {
        boolean adjusted = job.status() == JobStatus.SIGNED
                || job.status() == JobStatus.ACTIVE && job.round().outcome() == Outcome.SIGNED;
        if (adjusted || job.status().hasEnded()) {
            return null;
        }
        LocalDate adjustBy = meeting.adjustBy();
        LocalDate deadline = LocalDate.ofInstant(deadline(job, now, zone), zone);
        String sent = job.status() == JobStatus.ACTIVE ? "" : UNSENT;
        if (LocalDate.ofInstant(now, zone).isAfter(adjustBy)) {
            return new LegalDay(PAST + sent, deadline, adjustBy);
        }
        return deadline.isAfter(adjustBy) ? new LegalDay(LATE + sent, deadline, adjustBy) : null;
    }

    private static Instant deadline(SigningJob job, Instant now, ZoneId zone) {
        Instant set = job.round().deadline();
        if (set != null && job.status() == JobStatus.ACTIVE) {
            return set;
        }
        RequestedTime next = job.status().isUnsent() ? job.requested() : RequestedTime.AS_THE_TABLES_SAY;
        return next.deadline(job.policy(), now, zone);
    }
}
