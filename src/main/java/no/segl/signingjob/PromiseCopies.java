package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import no.segl.signingjob.mailbox.DigitalMailbox;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.mailbox.MailboxCopy;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each signer gets the signed document: is told that it can be fetched, and finds it in the digital mailbox. Only promised
 * here; each promise is kept by itself. Not before the job is finalised, since nothing is taken back out of a mailbox.
 */
@Service
public class PromiseCopies {

    private final ActingOnJobs jobs;
    private final Notices notices;
    private final MailboxCopies copies;
    private final DigitalMailbox mailbox;
    private final Errands errands;
    private final Clock clock;

    PromiseCopies(
            ActingOnJobs jobs,
            Notices notices,
            MailboxCopies copies,
            DigitalMailbox mailbox,
            Errands errands,
            Clock clock) {
        this.jobs = jobs;
        this.notices = notices;
        this.copies = copies;
        this.mailbox = mailbox;
        this.errands = errands;
        this.clock = clock;
    }

    /** Does nothing for a job that was made void meanwhile. */
    @Transactional
    public void promise(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.finalised() && job.status().isSignedByAll()) {
            job.signers().forEach(signer -> {
                tell(job, signer);
                copyToMailbox(job, signer);
            });
        }
    }

    private void tell(SigningJob job, Signer signer) {
        Instant now = clock.instant();
        Notice notice = Notice.promised(job.id(), job.round().number(), signer.id(), Occasion.COPY_READY, "", now);
        if (notices.addIfNew(notice)) {
            errands.sendNotice(notice.id());
        }
    }

    /** One who signs for an organisation did not sign as the person whose mailbox it is. */
    private void copyToMailbox(SigningJob job, Signer signer) {
        if (!mailbox.isUsed() || !signer.isInContactRegister()) {
            return;
        }
        MailboxCopy copy = MailboxCopy.promised(job.id(), job.round().number(), signer.id(), clock.instant());
        if (copies.addIfNew(copy)) {
            errands.sendCopy(copy.id());
        }
    }
}
