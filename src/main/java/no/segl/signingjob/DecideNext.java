package no.segl.signingjob;

import no.segl.signingjob.rules.StartRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with a job that is not with the signers: send it anew, take it to paper, or close it. */
@Service
public class DecideNext {

    /** In each it can be sent anew, go on paper or be closed. */
    private static final String[] TASKS = {"decideNext", "needsCorrection", "review"};

    private final ActingOnJobs jobs;
    private final JobDocuments documents;
    private final StartRules rules;
    private final Deciders deciders;
    private final JobLog log;

    DecideNext(ActingOnJobs jobs, JobDocuments documents, StartRules rules, Deciders deciders, JobLog log) {
        this.jobs = jobs;
        this.documents = documents;
        this.rules = rules;
        this.deciders = deciders;
        this.log = log;
    }

    /** @return the number of the new round */
    @Transactional
    public int resend(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        SigningJob next = jobs.update(job.resent(rules.policyFor(job.kind()), RequestedTime.AS_THE_TABLES_SAY));
        documents.beginRound(next);
        log.decided(next, EventType.RESENT, "", deciders.of(job, TASKS));
        return next.round().number();
    }

    @Transactional
    public void goOnPaper(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        log.decided(jobs.update(job.onPaper()), EventType.ON_PAPER, "", deciders.of(job, TASKS));
    }

    @Transactional
    public void close(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        log.decided(jobs.update(job.closed()), EventType.CLOSED, "", deciders.of(job, TASKS));
    }
}
