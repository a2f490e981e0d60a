package no.segl.process;

import java.util.Objects;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RecallJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recalls a job for one who completes its task. */
@Component
class RecallByTask {

    /** As the form's choice is called. */
    private static final String OTHER = "other";

    private final RecallJob recalls;
    private final SigningJobs jobs;
    private final Wording words;

    RecallByTask(RecallJob recalls, SigningJobs jobs, Wording words) {
        this.recalls = recalls;
        this.jobs = jobs;
        this.words = words;
    }

    /**
     * @param reason null where a program gave none
     * @throws Declined if the round has just ended otherwise: whoever recalls is not to believe that it was recalled
     */
    void recall(SigningJobId job, int round, @Nullable String reason) {
        recalls.recallIfOpen(job, round, Objects.requireNonNullElse(reason, OTHER));
        boolean recalled = jobs.find(job)
                .filter(found -> found.round().number() == round)
                .filter(found -> found.round().outcome() == Outcome.RECALLED)
                .isPresent();
        if (!recalled) {
            throw new Declined(words.of("process.recall.tooLate"));
        }
    }
}
