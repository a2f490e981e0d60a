package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.DigitalMailbox;
import no.segl.signingjob.mailbox.DigitalMailbox.Answer;
import no.segl.signingjob.mailbox.DigitalMailbox.Consignment;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.mailbox.MailboxCopy;
import no.segl.signingjob.mailbox.MailboxCopy.State;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.springframework.stereotype.Service;

/** Hands one copy over to its signer's digital mailbox, and follows it until it has come, or will not. */
@Service
public class DeliverCopy {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** Longer than eFormidling itself keeps trying. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final MailboxCopies copies;
    private final SigningJobs jobs;
    private final JobDocuments documents;
    private final ContactRegister register;
    private final DigitalMailbox mailbox;
    private final CopyOutcome outcome;
    private final Clock clock;

    DeliverCopy(
            MailboxCopies copies,
            SigningJobs jobs,
            JobDocuments documents,
            ContactRegister register,
            DigitalMailbox mailbox,
            CopyOutcome outcome,
            Clock clock) {
        this.copies = copies;
        this.jobs = jobs;
        this.documents = documents;
        this.register = register;
        this.mailbox = mailbox;
        this.outcome = outcome;
        this.clock = clock;
    }

    /**
     * @return when to look after it again; nothing if all is done
     * @throws RuntimeException if register or mailbox is in trouble; deliver again later
     */
    public Optional<Instant> deliver(CopyId id) {
        MailboxCopy copy = copies.find(id).orElseThrow();
        return switch (copy.state()) {
            case PROMISED -> handOver(copy);
            case HANDED_OVER -> follow(copy);
            default -> Optional.empty();
        };
    }

    private Optional<Instant> handOver(MailboxCopy copy) {
        SigningJob job = jobs.find(copy.job()).orElseThrow(() -> new NoSuchJob(copy.job()));
        if (!job.status().isSignedByAll()) {
            return Optional.empty();
        }
        Signer signer = job.signer(copy.signer());
        Registration registration =
                register.lookUp(List.of(signer.nationalId())).getOrDefault(signer.nationalId(), Registration.UNKNOWN);
        if (registration.reserved()) {
            outcome.store(copy, State.RESERVED);
            return Optional.empty();
        }
        if (mailbox.handOver(consignment(copy, job, signer, registration)) == Answer.NO_MAILBOX) {
            outcome.store(copy, State.NO_MAILBOX);
            return Optional.empty();
        }
        outcome.store(copy, State.HANDED_OVER);
        return Optional.of(clock.instant().plus(FIRST_PAUSE));
    }

    private Consignment consignment(MailboxCopy copy, SigningJob job, Signer signer, Registration registration) {
        return new Consignment(
                copy.id(),
                signer.nationalId(),
                registration.language() != null ? registration.language() : job.language(),
                job.title().line1(),
                documents.content(documents.newest(job)));
    }

    private Optional<Instant> follow(MailboxCopy copy) {
        Duration waited = Duration.between(copy.since(), clock.instant());
        return switch (mailbox.progressOf(copy.id())) {
            case DELIVERED -> ended(copy, State.DELIVERED);
            case FAILED -> ended(copy, State.FAILED);
            case UNDER_WAY ->
                waited.compareTo(PATIENCE) < 0
                        ? Optional.of(clock.instant().plus(pauseAfter(waited)))
                        : ended(copy, State.UNCONFIRMED);
        };
    }

    private Optional<Instant> ended(MailboxCopy copy, State how) {
        outcome.store(copy, how);
        return Optional.empty();
    }

    /** As long as it has been under way so far. */
    private static Duration pauseAfter(Duration waited) {
        Duration atLeast = waited.compareTo(FIRST_PAUSE) < 0 ? FIRST_PAUSE : waited;
        return atLeast.compareTo(LONGEST_PAUSE) < 0 ? atLeast : LONGEST_PAUSE;
    }
}
