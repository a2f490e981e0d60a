package no.segl.signingjob;

import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what came of a notice. The job's row is locked first, so that what is read after it is the newest. */
@Component
class NoticeOutcome {

    private final ActingOnJobs jobs;
    private final Notices notices;
    private final Errands errands;
    private final JobLog log;

    NoticeOutcome(ActingOnJobs jobs, Notices notices, Errands errands, JobLog log) {
        this.jobs = jobs;
        this.notices = notices;
        this.errands = errands;
        this.log = log;
    }

    /** A way that has a result keeps it: a report of the refusal may be here before we have stored the acceptance. */
    @Transactional
    public void store(Notice notice, Channel channel, Delivery result) {
        SigningJob job = jobs.locked(notice.job());
        Notice current = notices.find(notice.id()).orElseThrow();
        if (current.results().containsKey(channel)) {
            return;
        }
        notices.setResult(notice.id(), channel, result);
        if (result == Delivery.ACCEPTED && !current.hasArrived()) {
            tell(current, job);
        }
    }

    /** It was taken, and came back. */
    @Transactional
    public void cameBack(Notice notice, Channel channel) {
        jobs.locked(notice.job());
        notices.setResult(notice.id(), channel, Delivery.ADDRESS_REFUSED);
        conclude(notice);
    }

    @Transactional
    public void lost(Notice notice, Channel channel) {
        jobs.locked(notice.job());
        notices.forgetResult(notice.id(), channel);
        errands.sendNoticeAgain(notice.id());
    }

    /** All ways were tried. */
    @Transactional
    public void conclude(Notice notice) {
        SigningJob job = jobs.locked(notice.job());
        if (!notices.find(notice.id()).orElseThrow().hasArrived()) {
            fault(
                    notice,
                    job,
                    SignerStatus.CONTACT_INFORMATION_MISSING,
                    notice.occasion().name());
        }
    }

    /** The signer may still sign, but is told nothing more: staff decide whether to wait or to go to paper. */
    @Transactional
    public void reserved(Notice notice) {
        fault(notice, jobs.locked(notice.job()), SignerStatus.RESERVED, SignerStatus.RESERVED.name());
    }

    /**
     * One fault at a time for each signer: while staff look for a way, nothing more is asked of them; and none for an
     * address that they have corrected since. Where nothing is left to sign there is nothing to look for: it is noted.
     */
    private void fault(Notice notice, SigningJob job, SignerStatus why, String text) {
        if (!notice.occasion().asksToSign()) {
            log.happenedOnce(job, EventType.CONTACT_FAULT, notice.signer(), text);
            return;
        }
        Signer signer = job.signer(notice.signer());
        if (concernsPending(notice, job)
                && !notices.isSuperseded(notice)
                && !signer.status().isUnreachable()) {
            jobs.update(job.withSigner(signer.id(), each -> each.withStatus(why)));
            log.happened(job, EventType.CONTACT_FAULT, signer.id(), text);
            errands.tellProcess(new News(job.id(), notice.round(), News.What.CONTACT_FAULT, signer.id()));
        }
    }

    private void tell(Notice notice, SigningJob job) {
        EventType told = switch (notice.occasion()) {
            case PLEASE_SIGN, COPY_READY, VOIDED -> EventType.NOTIFIED;
            case REMINDER, BROKEN_OFF -> EventType.REMINDED;
        };
        log.happened(job, told, notice.signer(), notice.occasion().name());
        if (concernsPending(notice, job)) {
            jobs.update(job.withSigner(notice.signer(), signer -> signer.withStatus(SignerStatus.NOTIFIED)));
        }
    }

    private static boolean concernsPending(Notice notice, SigningJob job) {
        return job.round().number() == notice.round()
                && !job.round().isSettled()
                && job.signer(notice.signer()).status().isPending();
    }
}
