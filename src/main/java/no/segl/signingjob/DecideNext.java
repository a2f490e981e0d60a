package no.segl.signingjob;

import no.segl.signingjob.rules.StartRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with a job that is not with the signers: send it anew, take it to paper, or close it. */
@Service
public class DecideNext {

    private final ActingOnJobs jobs;
    private final JobDocuments documents;
    private final StartRules rules;
    private final JobLog log;

    DecideNext(ActingOnJobs jobs, JobDocuments documents, StartRules rules, JobLog log) {
        this.jobs = jobs;
        this.documents = documents;
        this.rules = rules;
        this.log = log;
    }

    /** @return the number of the new round */
    @Transactional
    public int resend(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        SigningJob next = jobs.update(job.resent(rules.policyFor(job.kind()), RequestedTime.AS_THE_TABLES_SAY));
        documents.beginRound(next);
        log.happened(next, EventType.RESENT, "");
        return next.round().number();
    }

    @Transactional
    public void goOnPaper(SigningJobId id) {
        log.happened(jobs.update(jobs.locked(id).onPaper()), EventType.ON_PAPER, "");
    }

    @Transactional
    public void close(SigningJobId id) {
        log.happened(jobs.update(jobs.locked(id).closed()), EventType.CLOSED, "");
    }
}
