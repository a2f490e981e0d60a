package no.segl.process;

import java.util.List;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.News;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the process of a job what happened, if that still matters to it. The job's row is held meanwhile: nothing happens
 * to the job, and no other news reaches its process, between the look and the message.
 */
@Component
class NewsToProcess {

    private static final Logger LOG = LoggerFactory.getLogger(NewsToProcess.class);

    private final SigningJobs jobs;
    private final RuntimeService processes;
    private final Waiting waiting;

    NewsToProcess(SigningJobs jobs, @Lazy RuntimeService processes, Waiting waiting) {
        this.jobs = jobs;
        this.processes = processes;
        this.waiting = waiting;
    }

    /** @throws TooEarly if the process does not wait for it yet; tell it again later */
    @Transactional
    public void tell(News news) {
        SigningJob job = jobs.locked(news.job()).orElseThrow(() -> new NoSuchJob(news.job()));
        if (isOutdated(news, job)) {
            LOG.debug("{} of job {} no longer matters", news.what(), news.job());
            return;
        }
        List<String> waits = waiting.forMessage(news);
        if (!waits.isEmpty()) {
            deliver(news);
        } else if (waiting.mayStillCome(news)) {
            throw new TooEarly(news);
        }
    }

    private static boolean isOutdated(News news, SigningJob job) {
        if (job.round().number() != news.round()) {
            return true;
        }
        return switch (news.what()) {
            case ALL_SIGNED, REJECTED, RECALLED -> false;
            case RECALLED_AFTER_SIGNING -> job.status() != JobStatus.RECALLED;
            case DETAILS_MENDED -> job.status() != JobStatus.NEEDS_CORRECTION;
            case REPLACED -> job.status() != JobStatus.CLOSED;
            case VOIDED -> job.status() != JobStatus.VOIDED;
            case PAPER_FILED -> job.status() != JobStatus.ON_PAPER;
            case DEADLINE_MOVED, NEXT_GROUP, BROKEN_OFF, CONTACT_CORRECTED ->
                job.round().isSettled();
            case CONTACT_FAULT ->
                job.round().isSettled() || !job.signer(news.signer()).status().isUnreachable();
        };
    }

    private void deliver(News news) {
        MessageCorrelationBuilder message = processes
                .createMessageCorrelation(Messages.nameOf(news.what()))
                .processInstanceBusinessKey(news.job().toString())
                .processInstanceVariableEquals(ProcessVariables.ROUND, news.round());
        if (news.what() == News.What.CONTACT_CORRECTED) {
            message.localVariableEquals(ProcessVariables.SIGNER_ID, String.valueOf(news.signer()));
        } else if (Messages.beginsWithSigner(news.what())) {
            message.setVariableToTriggeredScope(ProcessVariables.SIGNER_ID, String.valueOf(news.signer()));
        }
        message.correlate();
    }

    /** The process is on its way to where it waits for this. */
    static final class TooEarly extends RuntimeException {
        private TooEarly(News news) {
            super("the process of job " + news.job() + " does not wait for " + news.what() + " yet");
        }
    }
}
