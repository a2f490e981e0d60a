package no.segl.signingjob;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what happens to jobs into their trail. */
@Component
class JobLog {

    private final Trail trail;
    private final Clock clock;

    JobLog(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void happened(SigningJob job, EventType type, String text) {
        append(job, type, null, text, null);
    }

    /** @param by null where it was the process */
    void done(SigningJob job, EventType type, String text, @Nullable Staff by) {
        append(job, type, null, text, by);
    }

    /** By a staff member, and about a signer. */
    void done(SigningJob job, EventType type, SignerId signer, String text, Staff by) {
        append(job, type, signer, text, by);
    }

    /** Once in the job's round, however often it is said. */
    void happenedOnce(SigningJob job, EventType type, SignerId signer, String text) {
        boolean known = trail.of(job.id()).stream()
                .anyMatch(event -> event.type() == type
                        && event.round() == job.round().number()
                        && signer.equals(event.signer())
                        && event.text().equals(text));
        if (!known) {
            happened(job, type, signer, text);
        }
    }

    void happened(SigningJob job, EventType type, SignerId signer, String text) {
        append(job, type, signer, text, null);
    }

    private void append(SigningJob job, EventType type, @Nullable SignerId signer, String text, @Nullable Staff by) {
        String account = by == null ? null : by.account();
        trail.append(new JobEvent(
                job.id(), clock.instant(), type, signer, job.round().number(), text, account));
    }
}
