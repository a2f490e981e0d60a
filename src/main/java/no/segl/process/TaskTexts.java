package no.segl.process;

import java.util.Locale;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import org.springframework.context.MessageSource;

/** The words on a task's card, in the reader's language. */
record TaskTexts(MessageSource texts, Locale language) {

    /** By what the task is, and where it matters by how the round ended. */
    String todo(String taskKey, SigningJob job) {
        String general = text("task." + taskKey, "");
        if (job.signers().stream().anyMatch(signer -> signer.status() == SignerStatus.RESERVED)) {
            return text("task." + taskKey + ".reserved", general);
        }
        Outcome outcome = job.round().outcome();
        return outcome == null ? general : text("task." + taskKey + "." + outcome, general);
    }

    String status(JobStatus status) {
        return text("job." + status, status.name());
    }

    String status(SignerStatus status) {
        return text("signer." + status, status.name());
    }

    private String text(String code, String otherwise) {
        return String.valueOf(texts.getMessage(code, null, otherwise, language));
    }
}
