package no.segl.signingjob;

import java.time.Clock;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.mailbox.MailboxCopy;
import no.segl.signingjob.mailbox.MailboxCopy.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what came of a copy, and tells the trail what staff may be asked about. */
@Component
class CopyOutcome {

    static final String SENT_TO = "digital mailbox";

    private final ActingOnJobs jobs;
    private final MailboxCopies copies;
    private final JobLog log;
    private final Clock clock;

    CopyOutcome(ActingOnJobs jobs, MailboxCopies copies, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.copies = copies;
        this.log = log;
        this.clock = clock;
    }

    /** @param copy as it was when its errand began: does nothing if another has moved it on since */
    @Transactional
    public void store(MailboxCopy copy, State next) {
        SigningJob job = jobs.locked(copy.job());
        if (copies.find(copy.id()).orElseThrow().state() != copy.state()) {
            return;
        }
        copies.update(copy.in(next, clock.instant()));
        switch (next) {
            case HANDED_OVER -> log.happened(job, EventType.COPY_SENT, copy.signer(), SENT_TO);
            case PROMISED, DELIVERED -> {
                // what was sent has come, as it should
            }
            default -> log.happened(job, EventType.COPY_NOT_DELIVERED, copy.signer(), next.name());
        }
    }
}
