package no.segl.signingjob;

import java.time.Clock;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what came of a notice. */
@Component
class NoticeOutcome {

    private final ActingOnJobs jobs;
    private final Notices notices;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    NoticeOutcome(ActingOnJobs jobs, Notices notices, Errands errands, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.notices = notices;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public void delivered(Notice notice) {
        SigningJob job = jobs.locked(notice.job());
        notices.markSent(notice.id(), clock.instant());
        boolean asked = notice.occasion() == Occasion.PLEASE_SIGN;
        log.happened(
                job,
                asked ? EventType.NOTIFIED : EventType.REMINDED,
                notice.signer(),
                notice.occasion().name());
        if (concernsPending(notice, job)) {
            jobs.update(job.withSigner(notice.signer(), signer -> signer.withStatus(SignerStatus.NOTIFIED)));
        }
    }

    /** One fault at a time for each signer: while staff look for the address, nothing more is asked of them. */
    @Transactional
    public void undeliverable(Notice notice) {
        SigningJob job = jobs.locked(notice.job());
        Signer signer = job.signer(notice.signer());
        if (!concernsPending(notice, job) || signer.status() == SignerStatus.CONTACT_INFORMATION_MISSING) {
            return;
        }
        jobs.update(job.withSigner(signer.id(), each -> each.withStatus(SignerStatus.CONTACT_INFORMATION_MISSING)));
        log.happened(
                job, EventType.CONTACT_FAULT, signer.id(), notice.occasion().name());
        errands.tellProcess(new News(job.id(), notice.round(), News.What.CONTACT_FAULT, signer.id()));
    }

    private static boolean concernsPending(Notice notice, SigningJob job) {
        return job.round().number() == notice.round()
                && !job.round().isSettled()
                && job.signer(notice.signer()).status().isPending();
    }
}
