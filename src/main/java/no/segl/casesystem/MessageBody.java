package no.segl.casesystem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.casesystem.CaseSystemMessage;
import org.jspecify.annotations.Nullable;

/**
 * What a case system reads of one event. Nobody is named, and no title or comment repeated: whoever may see those asks
 * the API for the job.
 *
 * @param id the same at each retry
 * @param sequence 1 for the job's first event, and one more for each that follows
 * @param order what the case system itself calls what it ordered
 * @param status the job's at the moment of telling
 */
record MessageBody(
        UUID id,
        int sequence,
        String job,
        String kind,
        String reference,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String order,

        JobStatus status,
        Event event) {

    static MessageBody of(CaseSystemMessage message) {
        return new MessageBody(
                message.id(),
                message.sequence(),
                message.job().id().toString(),
                message.job().kind().code(),
                message.job().reference(),
                message.order(),
                message.job().status(),
                new Event(
                        message.event().at(),
                        message.event().type(),
                        message.event().signer() == null
                                ? null
                                : message.event().signer().toString(),
                        message.event().round(),
                        message.text()));
    }

    /** As at /api/signing-jobs/{id}/events; the text is empty where it may hold what a person wrote. */
    record Event(
            Instant at,
            EventType type,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signerId,

            int round,
            String text) {}
}
