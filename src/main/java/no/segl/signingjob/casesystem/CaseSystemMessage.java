package no.segl.signingjob.casesystem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.SigningJob;
import org.jspecify.annotations.Nullable;

/**
 * What a case system is told of one event.
 *
 * @param job as it is now, whatever has happened since
 * @param order what the case system calls what it ordered; null where it did not say
 * @param sequence 1 for the job's first event
 */
public record CaseSystemMessage(SigningJob job, @Nullable String order, int sequence, JobEvent event) {

    /** The others' texts may be what a person wrote. */
    private static final Set<EventType> WRITTEN_BY_US = EnumSet.of(
            EventType.CREATED,
            EventType.NEEDS_CORRECTION,
            EventType.DISPATCHED,
            EventType.CONTACT_FAULT,
            EventType.DEADLINE_MOVED,
            EventType.EXPIRED,
            EventType.SEALED,
            EventType.FILED,
            EventType.HANDED_OVER,
            EventType.ANNOUNCED,
            EventType.REOPENED,
            EventType.REPLACED,
            EventType.COPY_NOT_DELIVERED);

    /** The same however often the event is told, so that the receiver knows what it has heard already. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((job.id() + "/" + sequence).getBytes(UTF_8));
    }

    /** Dates, codes, references and hashes; empty where the event's text may say more. */
    public String text() {
        return WRITTEN_BY_US.contains(event.type()) ? event.text() : "";
    }

    @Override
    public String toString() {
        return "CaseSystemMessage[" + job.id() + ", " + sequence + "]";
    }
}
