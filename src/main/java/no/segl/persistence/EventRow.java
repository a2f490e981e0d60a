package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An event as stored; PostgreSQL itself refuses to change or remove it. */
@Entity
@Table(name = "job_event")
@Immutable
class EventRow {

    /** Also the order in which events happened, where two have the same time. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private UUID jobId;
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private EventType type;

    private @Nullable UUID signerId;
    private int round;
    private String text;
    private @Nullable String doneBy;

    protected EventRow() {}

    EventRow(JobEvent event) {
        jobId = event.job().value();
        happenedAt = event.at();
        type = event.type();
        signerId = event.signer() == null ? null : event.signer().value();
        round = event.round();
        text = event.text();
        doneBy = event.by();
    }

    JobEvent read() {
        return new JobEvent(
                new SigningJobId(jobId),
                happenedAt,
                type,
                signerId == null ? null : new SignerId(signerId),
                round,
                text,
                doneBy);
    }
}
