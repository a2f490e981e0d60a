package no.segl.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import org.springframework.stereotype.Component;

/** Writes the answer to a request for a job as it is kept, for when the same request comes again. */
@Component
class WrittenAnswers {

    private final JobAnswers answers;
    private final ObjectMapper json;

    WrittenAnswers(JobAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    String of(SigningJob job, Staff staff) {
        try {
            return json.writeValueAsString(answers.of(job, staff));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("job " + job.id() + " cannot be written as JSON", e);
        }
    }
}
