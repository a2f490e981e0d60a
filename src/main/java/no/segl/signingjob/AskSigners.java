package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks those whose turn it is, and reminds those who have not acted. Each notice is promised here and delivered by itself. */
@Service
public class AskSigners {

    private final ActingOnJobs jobs;
    private final Notices notices;
    private final Errands errands;
    private final Clock clock;

    AskSigners(ActingOnJobs jobs, Notices notices, Errands errands, Clock clock) {
        this.jobs = jobs;
        this.notices = notices;
        this.errands = errands;
        this.clock = clock;
    }

    /** Everybody of the group whose turn it is. */
    @Transactional
    public void askNextGroup(SigningJobId id, int round) {
        promise(jobs.locked(id), round, signer -> true, Occasion.PLEASE_SIGN, "");
    }

    /** Everybody who was asked and has not signed; once for each deadline. Does nothing before the reminder's time. */
    @Transactional
    public void remind(SigningJobId id, int round) {
        SigningJob job = jobs.locked(id);
        Instant due = job.round().remindAt();
        if (due != null && !clock.instant().isBefore(due)) {
            String deadline = String.valueOf(job.round().deadline());
            promise(job, round, signer -> true, Occasion.REMINDER, deadline);
        }
    }

    /** One who broke off in the portal. */
    @Transactional
    public void remindBrokenOff(SigningJobId id, int round, SignerId who) {
        promise(jobs.locked(id), round, signer -> signer.id().equals(who), Occasion.BROKEN_OFF, "");
    }

    /** One whose contact details were corrected. */
    @Transactional
    public void askAnew(SigningJobId id, int round, SignerId who) {
        String when = clock.instant().toString();
        promise(jobs.locked(id), round, signer -> signer.id().equals(who), Occasion.PLEASE_SIGN, when);
    }

    void askAll(SigningJob job) {
        promise(job, job.round().number(), signer -> true, Occasion.PLEASE_SIGN, "");
    }

    private void promise(SigningJob job, int round, Predicate<Signer> whom, Occasion occasion, String distinction) {
        if (job.round().number() != round || job.round().isSettled()) {
            return;
        }
        job.pending().stream().filter(whom).forEach(signer -> {
            var notice = Notice.promised(job.id(), round, signer.id(), occasion, distinction, clock.instant());
            if (notices.addIfNew(notice)) {
                errands.sendNotice(notice.id());
            }
        });
    }
}
