package no.segl.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import org.jspecify.annotations.Nullable;

/** Something that happened to a job. */
record EventAnswer(
        Instant at,
        EventType type,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signerId,
        int round,

        @Schema(
                description = "What there is to say beyond the type. Of REJECTED it is what the signer wrote, for the"
                        + " sender's group only.")
        String text,

        @Schema(description = "The account of the staff member who did it.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String by) {

    static EventAnswer of(JobEvent event) {
        return new EventAnswer(
                event.at(),
                event.type(),
                event.signer() == null ? null : event.signer().toString(),
                event.round(),
                event.text(),
                event.by());
    }
}
