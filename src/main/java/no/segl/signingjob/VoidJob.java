package no.segl.signingjob;

import java.time.Clock;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a job void after it was finalised, minutes before that too; no process needs to be running. Its signers are told. */
@Service
public class VoidJob {

    private final ActingOnJobs jobs;
    private final Notices notices;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    VoidJob(ActingOnJobs jobs, Notices notices, Errands errands, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.notices = notices;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws Refused if the reason is missing or too long
     * @throws WrongState if the job cannot be made void now, or is so already
     */
    @Transactional
    public SigningJob makeVoid(SigningJobId id, String reason, Staff by) {
        String why = Reason.read(reason);
        SigningJob job = jobs.lockedFor(id, by);
        SigningJob next = jobs.update(job.voided(clock.instant()));
        log.done(next, EventType.VOIDED, why, by);
        if (!job.status().hasEnded()) {
            errands.tellProcess(new News(id, job.round().number(), News.What.VOIDED, null));
        }
        job.signers().stream().filter(VoidJob::wasAsked).forEach(signer -> tell(job, signer));
        return next;
    }

    private static boolean wasAsked(Signer signer) {
        return signer.status() != SignerStatus.WAITING && !signer.status().isUnreachable();
    }

    private void tell(SigningJob job, Signer signer) {
        Notice notice =
                Notice.promised(job.id(), job.round().number(), signer.id(), Occasion.VOIDED, "", clock.instant());
        if (notices.addIfNew(notice)) {
            errands.sendNotice(notice.id());
        }
    }
}
