package no.segl.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.segl.notification.MyLinkMessage.Callback;
import no.segl.notification.MyLinkMessage.Content;
import no.segl.notification.MyLinkMessage.Expiration;
import no.segl.notification.MyLinkMessage.Options;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Sends SMS through LINK Mobility's MyLINK SMS API (POST /sms/v1/messages, OpenAPI v1). It takes any number that looks like
 * one; whether the telephone exists is told later, to {@link NoticeReports}.
 */
@Component
@ConditionalOnProperty("segl.notification.sms.client-id")
class MyLinkSms implements SmsGateway {

    private static final HttpStatusCode TAKEN = HttpStatusCode.valueOf(202);
    /** The gateway gives up by then anyway. */
    private static final Duration LONGEST_LIFE = Duration.ofHours(48);

    private final RestClient http;
    private final MyLinkToken token;
    private final URI url;
    private final String sender;
    private final ReportAddress reports;
    private final Clock clock;

    MyLinkSms(RestClient.Builder http, SmsSettings settings, ReportAddress reports, Clock clock) {
        this.http = http.requestFactory(Patience.requests()).build();
        this.token = new MyLinkToken(settings, clock);
        this.url = settings.url();
        this.sender = Objects.requireNonNull(settings.sender(), "segl.notification.sms.sender is missing");
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Delivery send(NoticeId id, String number, String text, Instant until) {
        HttpStatusCode answer = post(id, message(id, number, text, until));
        if (!answer.equals(TAKEN)) {
            token.forget();
            throw new NoticeNotSent(id, "HTTP " + answer.value());
        }
        return Delivery.ACCEPTED;
    }

    private HttpStatusCode post(NoticeId id, MyLinkMessage message) {
        try {
            return http.post()
                    .uri(url)
                    .headers(headers -> headers.setBearerAuth(token.get()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(List.of(message))
                    .exchange((request, answer) -> answer.getStatusCode());
        } catch (RestClientException | MyLinkToken.NoToken e) {
            throw new NoticeNotSent(id, NoticeNotSent.nameOf(e));
        }
    }

    private MyLinkMessage message(NoticeId id, String number, String text, Instant until) {
        URI report = reports.ofSms(id);
        return new MyLinkMessage(
                number,
                new Content(text, new Options("AutoDetect", sender, "ContentAndRecipient")),
                expiration(until),
                report == null ? Callback.NONE : Callback.to(report),
                id.toString());
    }

    private @Nullable Expiration expiration(Instant until) {
        return until.isBefore(clock.instant().plus(LONGEST_LIFE)) ? new Expiration(until.toString()) : null;
    }
}
