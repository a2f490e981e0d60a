package no.segl.casesystem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.segl.casesystem.CaseSystemSettings.Webhook;
import no.segl.signingjob.casesystem.CaseSystemMessage;
import no.segl.signingjob.casesystem.CaseSystems;
import org.springframework.stereotype.Component;

/** Posts messages to the addresses that case systems have for them. Whatever is not 2xx is no acknowledgement; a redirect too. */
@Component
class Webhooks implements CaseSystems {

    /** Of the ten who run errands: a case system that answers slowly must not keep notices from going out. */
    private static final int AT_ONCE = 3;

    private static final Duration WAIT_FOR_ROOM = Duration.ofMillis(100);

    private final Map<String, Receiver> receivers;
    private final Duration timeout;
    private final Duration patience;
    private final HttpClient http;
    private final ObjectMapper json;
    private final Clock clock;

    Webhooks(CaseSystemSettings settings, ObjectMapper json, Clock clock) {
        this.receivers = settings.webhooks().stream()
                .map(webhook -> new Receiver(webhook, new Semaphore(AT_ONCE, true)))
                .collect(Collectors.toUnmodifiableMap(
                        receiver -> receiver.webhook().account(), Function.identity()));
        this.timeout = settings.timeout();
        this.patience = settings.giveUpAfter();
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.json = json;
        this.clock = clock;
    }

    private record Receiver(Webhook webhook, Semaphore room) {}

    @Override
    public boolean isAnyTold() {
        return !receivers.isEmpty();
    }

    @Override
    public boolean areTold(String account) {
        return receivers.containsKey(account);
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public Answer tell(String account, CaseSystemMessage message) {
        Receiver receiver = Objects.requireNonNull(receivers.get(account));
        if (!isLetIn(receiver)) {
            return Answer.BUSY;
        }
        try {
            post(receiver.webhook(), message);
            return Answer.ACKNOWLEDGED;
        } finally {
            receiver.room().release();
        }
    }

    private static boolean isLetIn(Receiver receiver) {
        try {
            return receiver.room().tryAcquire(WAIT_FOR_ROOM.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void post(Webhook webhook, CaseSystemMessage message) {
        byte[] body = written(message);
        HttpRequest request = HttpRequest.newBuilder(webhook.url())
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Segl-Delivery", message.id().toString())
                .header(MessageSignature.HEADER, MessageSignature.of(body, clock.instant(), webhook.secret()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        int status = statusOf(request, webhook.account());
        if (status / 100 != 2) {
            throw new NotAcknowledged("the case system of " + webhook.account() + " answered " + status, null);
        }
    }

    /** What else it says is not read: it could go on for ever. */
    private int statusOf(HttpRequest request, String account) {
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new NotAcknowledged("the case system of " + account + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledged("the case system of " + account + " was not waited for", e);
        }
    }

    private byte[] written(CaseSystemMessage message) {
        try {
            return json.writeValueAsBytes(MessageBody.of(message));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(message + " cannot be written as JSON", e);
        }
    }
}
