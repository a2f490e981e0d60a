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

    void done(SigningJob job, EventType type, String text, Staff by) {
        append(job, type, null, text, by.account());
    }

    /** By a staff member, and about a signer. */
    void done(SigningJob job, EventType type, SignerId signer, String text, Staff by) {
        done(job, type, signer, text, by.account());
    }

    /** @param by an account, or the code of a party that mended its own people's details */
    void done(SigningJob job, EventType type, SignerId signer, String text, String by) {
        append(job, type, signer, text, by);
    }

    /** @param account whoever decided it in a task; null where it was the process */
    void decided(SigningJob job, EventType type, String text, @Nullable String account) {
        append(job, type, null, text, account);
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

    private void append(SigningJob job, EventType type, @Nullable SignerId signer, String text, @Nullable String by) {
        trail.append(new JobEvent(
                job.id(), clock.instant(), type, signer, job.round().number(), text, by));
    }
}
