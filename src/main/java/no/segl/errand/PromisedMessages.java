package no.segl.errand;

import java.time.Instant;
import no.segl.signingjob.SigningJobId;

/** A job of which its case system is to be told, as it lies in the database: its id alone. */
record PromisedMessages(String job, String since) {

    static PromisedMessages of(SigningJobId job, Instant since) {
        return new PromisedMessages(job.toString(), since.toString());
    }

    PromisedMessages madeAt(Instant later) {
        return new PromisedMessages(job, later.toString());
    }

    SigningJobId id() {
        return SigningJobId.of(job);
    }
}
