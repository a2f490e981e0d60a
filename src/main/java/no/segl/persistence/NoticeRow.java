package no.segl.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeId;
import org.jspecify.annotations.Nullable;

/** A notice as stored; how the person is reached is asked for when it is sent. */
@Entity
@Table(name = "notice")
class NoticeRow {

    @Id
    private UUID id;

    private UUID jobId;
    private int round;
    private UUID signerId;

    @Enumerated(EnumType.STRING)
    private Notice.Occasion occasion;

    private String distinction;
    private Instant promisedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Delivery emailResult;

    @Enumerated(EnumType.STRING)
    private @Nullable Delivery smsResult;

    protected NoticeRow() {}

    void setResult(Channel channel, @Nullable Delivery result) {
        switch (channel) {
            case EMAIL -> emailResult = result;
            case SMS -> smsResult = result;
        }
    }

    Notice read() {
        return new Notice(
                new NoticeId(id),
                new SigningJobId(jobId),
                round,
                new SignerId(signerId),
                occasion,
                distinction,
                promisedAt,
                results());
    }

    private Map<Channel, Delivery> results() {
        Map<Channel, Delivery> results = new EnumMap<>(Channel.class);
        if (emailResult != null) {
            results.put(Channel.EMAIL, emailResult);
        }
        if (smsResult != null) {
            results.put(Channel.SMS, smsResult);
        }
        return results;
    }
}
